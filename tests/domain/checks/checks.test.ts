import { describe, expect, test } from 'vitest'
import { checkIds } from '../../../src/domain/checks/context.ts'
import type { Command } from '../../../src/domain/editing/command.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { FinancialYear } from '../../../src/domain/values/financialYear.ts'
import { addAll, intervention, line, source, step } from '../../fixtures/builders.ts'
import { costExamples } from './costExamples.ts'
import { closed, entered, findings, ids, type Example } from './found.ts'
import { fundingExamples } from './fundingExamples.ts'
import { ambitionExamples } from './ambitionExamples.ts'
import { workforceExamples } from './workforceExamples.ts'

const need = {
  id: 'n',
  position: 0,
  title: 'Fewer deaths',
  evidence: '',
  source: '',
  population: '',
  area: null,
  priority: true,
}
const sro = {
  id: 'm',
  position: 0,
  organisation: 'Public health',
  name: 'Director',
  responsibility: 'sro' as const,
  partnerId: 'police',
}
const spent = (sourceId: string, amount: number, more = {}) =>
  line('l', { [sourceId]: '100' }, [amount, 0, 0, 0], more)

/** A plan of £5,000 in a council where that much is a key decision. */
const keyDecision: readonly Command[] = [
  { type: 'details.change', fields: { keyDecisionFrom: pence(500_000) } },
  ...addAll({
    lines: [line('l', {}, [500_000, 0, 0, 0])],
    steps: [step('d', { kind: 'decision', date: plainDate('2027-02-10') })],
  }),
]

/** For each check: commands after which it stands, and the same plan put right. */
const examples: Record<string, Example> = {
  F27: {
    finding: 'F27:inYear/inYear:q1',
    wrong: [...addAll({ lines: [line('l', {}, [1, 0, 0, 0])] }), entered('l', 1, 1)],
    right: [...addAll({ lines: [line('l', {}, [1, 0, 0, 0])] }), entered('l', 1, 1), closed(1)],
    on: plainDate('2027-07-01'),
  },
  ...fundingExamples,
  ...costExamples,
  ...ambitionExamples,
  ...workforceExamples,
  I1: {
    finding: 'I1:interventions/i',
    wrong: addAll({ interventions: [intervention('i')] }),
    right: addAll({ interventions: [intervention('i', { itemId: 'C1.1' })] }),
  },
  I2: {
    finding: 'I2:interventions/i',
    wrong: addAll({ interventions: [intervention('i', { delivery: '  ' })] }),
    right: addAll({ interventions: [intervention('i', { delivery: 'Two workers' })] }),
  },
  I3: {
    finding: 'I3:interventions/i',
    wrong: addAll({ interventions: [intervention('i')] }),
    right: [
      { type: 'need.add', record: need },
      ...addAll({ interventions: [intervention('i', { needs: ['n'] })] }),
    ],
  },
  I6: {
    finding: 'I6:interventions/i',
    wrong: addAll({ interventions: [intervention('i', { itemId: 'C9.1' })] }),
    right: addAll({ interventions: [intervention('i', { itemId: 'C9.1', localCase: 'It works' })] }),
  },
  I7: {
    finding: 'I7:interventions/i',
    wrong: addAll({ interventions: [intervention('i', { itemId: 'GONE' })] }),
    right: addAll({ interventions: [intervention('i', { itemId: 'JOBS' })] }),
  },
  I8: {
    finding: 'I8:interventions/i',
    wrong: addAll({ interventions: [intervention('i')] }),
    right: addAll({
      interventions: [intervention('i')],
      lines: [line('l', {}, [1, 0, 0, 0], { interventionId: 'i' })],
    }),
  },
  I9: {
    finding: 'I9:needs/n',
    wrong: [{ type: 'need.add', record: need }],
    right: [
      { type: 'need.add', record: need },
      ...addAll({ interventions: [intervention('i', { needs: ['n'] })] }),
    ],
  },
  T1: {
    finding: 'T1:steps/',
    wrong: addAll({ steps: [step('t', { kind: 'submission' })] }),
    right: addAll({ steps: [step('t', { kind: 'submission', date: plainDate('2027-02-26') })] }),
  },
  T2: {
    finding: 'T2:steps/t',
    wrong: addAll({ steps: [step('t', { date: plainDate('2027-03-29') })] }),
    right: addAll({ steps: [step('t', { date: plainDate('2027-03-30') })] }),
  },
  T3: {
    finding: 'T3:steps/p',
    wrong: addAll({
      steps: [
        step('b', { kind: 'meeting', date: plainDate('2027-04-01') }),
        step('p', { kind: 'papers', date: plainDate('2027-03-24'), clearDays: 5 }),
      ],
    }),
    right: addAll({
      steps: [
        step('b', { kind: 'meeting', date: plainDate('2027-04-01') }),
        step('p', { kind: 'papers', date: plainDate('2027-03-23'), clearDays: 5 }),
      ],
    }),
  },
  T4: {
    finding: 'T4:steps/board:dph',
    wrong: addAll({
      steps: [
        step('dph', { date: plainDate('2027-03-04') }),
        step('board', { date: plainDate('2027-03-03'), waitsFor: ['dph'] }),
      ],
    }),
    right: addAll({
      steps: [
        step('dph', { date: plainDate('2027-03-03') }),
        step('board', { date: plainDate('2027-03-03'), waitsFor: ['dph'] }),
      ],
    }),
  },
  T6: {
    finding: 'T6:steps/',
    wrong: keyDecision,
    right: [
      ...keyDecision,
      ...addAll({ steps: [step('n', { kind: 'notice', date: plainDate('2027-01-04') })] }),
    ],
  },
  T7: {
    finding: 'T7:steps/s151',
    wrong: addAll({
      steps: [
        step('t', { kind: 'submission', date: plainDate('2027-02-26') }),
        step('s151', { kind: 'signOff', date: plainDate('2027-03-01') }),
      ],
    }),
    right: addAll({
      steps: [
        step('t', { kind: 'submission', date: plainDate('2027-02-26') }),
        step('s151', { kind: 'signOff', date: plainDate('2027-02-26') }),
      ],
    }),
  },
  T5: {
    finding: 'T5:steps/t',
    wrong: addAll({ steps: [step('t', { date: plainDate('2026-11-20') })] }),
    right: addAll({ steps: [step('t', { date: plainDate('2026-11-20'), doneOn: plainDate('2026-11-20') })] }),
  },
  D1: {
    finding: 'D1:sections/summary',
    wrong: [{ type: 'section.write', section: { id: 'summary', text: '\n' } }],
    right: [{ type: 'section.write', section: { id: 'summary', text: 'Written' } }],
  },
  D3: {
    finding: 'D3:sections/summary:text',
    wrong: [{ type: 'section.write', section: { id: 'summary', text: 'The chair is TBC.' } }],
    right: [{ type: 'section.write', section: { id: 'summary', text: 'The chair is the director.' } }],
  },
  P3: {
    finding: 'P3:plan/plan',
    wrong: [{ type: 'details.change', fields: { financialYear: FinancialYear.parse('2030-31') } }],
    right: [],
  },
  P1: { finding: 'P1:members/', wrong: [], right: [{ type: 'member.add', record: sro }] },
  P2: { finding: 'P2:members/:police', wrong: [], right: [{ type: 'member.add', record: sro }] },
}

describe.each(checkIds)('%s', (check) => {
  const example = examples[check]
  test('stands when it should and goes when it is put right', () => {
    expect(example, `no example for ${check}`).toBeDefined()
    if (!example) return
    expect(ids(example.wrong, example.on)).toContain(example.finding)
    expect(ids(example.right, example.on)).not.toContain(example.finding)
  })
  test('says what is wrong and what to do, in sentences', () => {
    const finding = findings(example?.wrong ?? [], example?.on).find((each) => each.check === check)
    expect(finding?.problem).toMatch(/^[\p{Lu}“£]/u)
    expect(finding?.action).toMatch(/\.$/)
  })
})

test('sums are told to the penny', () => {
  const [finding] = findings(examples['F1']?.wrong ?? []).filter((each) => each.check === 'F1')
  expect(finding?.problem).toBe('Source s is over-planned by £0.01: £1 is planned on it')
})

test('a rule that was never confirmed warns at most', () => {
  const hearsay = addAll({
    sources: [source('s', { grantId: 'HEARSAY' })],
    interventions: [intervention('i', { itemId: 'C1.1' })],
    lines: [spent('s', 1, { interventionId: 'i' })],
  })
  expect(findings(hearsay).find((each) => each.check === 'F4')).toMatchObject({
    severity: 'warn',
    certainty: 'recalled',
  })
  expect(findings(examples['F4']?.wrong ?? []).find((each) => each.check === 'F4')?.severity).toBe('stop')
})

test('an indicative allocation and a missing submission date warn while drafting and stop at sign-off', () => {
  const wrong = examples['F9']?.wrong ?? []
  const late = findings(wrong).filter(({ check }) => check === 'F9' || check === 'T1')
  expect(late.map(({ severity, atSignOff }) => [severity, atSignOff])).toEqual([
    ['warn', 'stop'],
    ['warn', 'stop'],
  ])
})

test('papers tied to a meeting move with it', () => {
  const papers = step('p', { kind: 'papers', meetingId: 'b', clearDays: 5 })
  const before = addAll({ steps: [step('b', { kind: 'meeting', date: plainDate('2026-11-26') }), papers] })
  expect(ids(before)).toContain('T5:steps/p')
  const moved: Command = { type: 'step.change', id: 'b', fields: { date: plainDate('2027-04-01') } }
  expect(ids([...before, moved])).not.toContain('T5:steps/p')
})

test('papers tied to a meeting are late when given too few clear days, or when they went out late', () => {
  const meeting = step('b', { kind: 'meeting', date: plainDate('2027-04-01') })
  const papers = (more: object) =>
    ids(addAll({ steps: [meeting, step('p', { kind: 'papers', meetingId: 'b', ...more })] }))
  expect(papers({ clearDays: 5 })).not.toContain('T3:steps/p')
  expect(papers({ clearDays: 4 })).toContain('T3:steps/p')
  expect(papers({ clearDays: 5, doneOn: plainDate('2027-03-23') })).not.toContain('T3:steps/p')
  expect(papers({ clearDays: 5, doneOn: plainDate('2027-03-24') })).toContain('T3:steps/p')
})

test('a rule broken twice for one reason is found once', () => {
  const twice = addAll({
    sources: [
      source('g', { grantId: 'IPS' }),
      source('a', { parentId: 'g' }),
      source('b', { parentId: 'g' }),
    ],
    interventions: [intervention('i', { itemId: 'C1.1' })],
    lines: [line('l', { a: '50', b: '50' }, [1, 0, 0, 0], { interventionId: 'i' })],
  })
  expect(ids(twice).filter((id) => id.startsWith('F4:'))).toEqual(['F4:lines/l:g'])
})

test('any named SRO will do, and an empty seat fills nobody’s', () => {
  const empty = { ...sro, id: 'e', organisation: '', name: ' ' }
  const seats = (...records: readonly (typeof sro)[]) =>
    ids(records.map((record) => ({ type: 'member.add', record })))
  expect(seats(empty)).toEqual(expect.arrayContaining(['P1:members/e', 'P2:members/:police']))
  expect(seats(empty, sro)).not.toContain('P1:members/e')
})

describe('the notice of a key decision', () => {
  const notice = (more: Partial<Parameters<typeof step>[1]>) =>
    ids([...keyDecision, ...addAll({ steps: [step('n', { kind: 'notice', ...more })] })])

  test('leaves 28 whole days before it', () => {
    expect(notice({ date: plainDate('2027-01-12') })).not.toContain('T6:steps/n')
    expect(notice({ date: plainDate('2027-01-13') })).toContain('T6:steps/n')
  })

  test('is of the decision it is reckoned from, and moves with it', () => {
    const follows = { stepId: 'd', direction: 'before', days: 29, count: 'calendar' } as const
    expect(notice({ follows })).not.toContain('T6:steps/n')
    expect(notice({ follows: { ...follows, days: 28 } })).toContain('T6:steps/n')
  })

  test('is not asked for below the sum from which it is one, or where nobody has said that sum', () => {
    const below: Command = { type: 'details.change', fields: { keyDecisionFrom: pence(500_001) } }
    const unsaid: Command = { type: 'details.change', fields: { keyDecisionFrom: null } }
    expect(ids([...keyDecision, below])).not.toContain('T6:steps/')
    expect(ids([...keyDecision, unsaid])).not.toContain('T6:steps/')
  })
})
