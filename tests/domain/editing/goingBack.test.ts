import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, invert, type Change } from '../../../src/domain/editing/change.ts'
import { decide, type Command } from '../../../src/domain/editing/command.ts'
import { goesAlong } from '../../../src/domain/editing/goesAlong.ts'
import { changeBackTo } from '../../../src/domain/editing/goingBack.ts'
import { brokenReferences } from '../../../src/domain/editing/references.ts'
import type { Actual } from '../../../src/domain/inYear/inYear.ts'
import { contentText, contentTextsBefore } from '../../../src/domain/plan/content.ts'
import type { MovablePlan } from '../../../src/domain/editing/change.ts'
import { Refusal } from '../../../src/domain/refusal.ts'
import type { Adjustment, Scenario } from '../../../src/domain/scenario/scenario.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { addAll, line, planOf, source, step } from '../../fixtures/builders.ts'
import { anyCommand } from '../../fixtures/randomCommands.ts'
import { reprofile, version } from '../../fixtures/versions.ts'

test('going back gives the content of then, keeps the versions, and leaves nothing pointing nowhere', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
      const then = planOf(...addAll({ sources: [source('s1')] }))
      const now = planOf(...addAll({ sources: [source('s1')] }), {
        type: 'version.add',
        record: version('v'),
      })
      for (const command of commands)
        applyChange(
          now,
          tryTo(() => decide(now, command).change),
        )
      const [versions, reprofiles] = [[...now.versions.values()], [...now.reprofiles.values()]]
      const before = contentTextsBefore(now)
      const change = changeBackTo(now, then)
      applyChange(now, change)
      expect(contentText(now)).toBe(contentText(then))
      expect([...now.versions.values()]).toEqual(versions)
      expect([...now.reprofiles.values()]).toEqual(reprofiles)
      expect(brokenReferences(now)).toEqual([])
      applyChange(now, invert(change))
      expect(contentTextsBefore(now)).toEqual(before)
    }),
    { numRuns: 100 },
  )
})

const spent = (id: string, lineId: string, amount: number, quarter: Actual['quarter'] = 1): Command => ({
  type: 'actual.add',
  record: {
    id,
    lineId,
    postId: null,
    trainingId: null,
    sourceId: null,
    quarter,
    amount: pence(amount),
    note: '',
    chargedTo: null,
  },
})
const stop = (lineId: string): Adjustment => ({
  kind: 'stop',
  lineId,
  postId: null,
  from: plainDate('2027-10-01'),
})
const scenario = (id: string, adjustments: readonly Adjustment[]): Scenario => ({
  id,
  position: 0,
  title: `Scenario ${id}`,
  note: '',
  adjustments,
})
const begun = addAll({ sources: [source('g')], lines: [line('l', { g: '100' }, [100_00, 0, 0, 0])] })

test('spending entered since, reasons, closed quarters, re-profiles and what-ifs stay when the plan goes back', () => {
  const then = planOf(...begun)
  const now = planOf(
    ...begun,
    { type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(1) },
    spent('a', 'l', 90_00),
    { type: 'variance.add', record: { id: 'v', sourceId: 'g', quarter: 1, reason: 'Cheaper' } },
    { type: 'inYear.close', quarters: 1 },
    { type: 'reprofile.add', record: reprofile('r') },
    { type: 'scenario.add', record: scenario('w', [stop('l')]) },
  )
  const change = changeBackTo(now, then)
  expect(change.map(({ table, id }) => [table, id])).toEqual([['lines', 'l']])
  expect(goesAlong(now, change)).toEqual([])
})

test('spending on a line that was not there then goes with it, as do reasons and changes of a what-if; each is told', () => {
  const then = planOf(...begun)
  const now = planOf(
    ...begun,
    ...addAll({
      sources: [source('h')],
      lines: [
        line('new', { h: '100' }, [1, 1, 1, 1], { description: 'Naloxone' }),
        line('other', {}, [1, 1, 1, 1], { description: '' }),
      ],
    }),
    spent('a', 'l', 90_00),
    spent('b', 'new', 1_200_00),
    spent('c', 'new', 34_50, 2),
    spent('d', 'other', 0),
    { type: 'variance.add', record: { id: 'v', sourceId: 'h', quarter: 1, reason: 'Late' } },
    { type: 'scenario.add', record: scenario('w', [stop('l'), stop('new')]) },
    { type: 'scenario.add', record: scenario('x', [stop('new')]) },
  )
  const change = changeBackTo(now, then)
  expect(goesAlong(now, change)).toEqual([
    'Spending of £1,234.50 (3 entries) was entered on what this version does not have: “Naloxone” and a cost with no name. It would be left with nothing it was spent on, and goes too',
    '1 reason for a variance of sources this version does not have goes too',
    'In 2 scenarios, 2 changes to what this version does not have go too',
  ])
  applyChange(now, change)
  expect([...now.actuals.keys()]).toEqual(['a'])
  expect(now.scenarios.get('w')?.adjustments).toEqual([stop('l')])
  expect(now.scenarios.get('x')?.adjustments).toEqual([])
  applyChange(now, invert(change))
  expect(now.actuals.size).toBe(4)
  expect(now.variances.size).toBe(1)
})

test('what was charged to a source that was not there then is charged as the line is paid, and that is told', () => {
  const then = planOf(...begun)
  const now = planOf(
    ...begun,
    ...addAll({ sources: [source('h')] }),
    { type: 'line.change', id: 'l', fields: { shares: line('x', { h: '100' }, [0, 0, 0, 0]).shares } },
    spent('a', 'l', 90_00),
    { type: 'inYear.close', quarters: 1 },
  )
  expect(chargedTo(now)).toEqual(['h'])
  const change = changeBackTo(now, then)
  expect(goesAlong(now, change)).toEqual([
    'Spending of £90 (1 entry) was charged to a source this version does not have. It is charged as the version pays for its cost',
  ])
  applyChange(now, change)
  expect(chargedTo(now)).toEqual(['g'])
})

test('what is then charged to no source is told apart, and so are steps that go though they are done', () => {
  const unpaid = addAll({ lines: [line('l', {}, [1, 1, 1, 1])] })
  const then = planOf(...unpaid)
  const now = planOf(
    ...unpaid,
    ...addAll({
      sources: [source('h')],
      steps: [step('c', { title: 'Cabinet', doneOn: plainDate('2027-03-03') })],
    }),
    { type: 'line.change', id: 'l', fields: { shares: line('x', { h: '100' }, [0, 0, 0, 0]).shares } },
    spent('a', 'l', 50_00),
    { type: 'inYear.close', quarters: 1 },
  )
  expect(goesAlong(now, changeBackTo(now, then))).toEqual([
    'Spending of £50 (1 entry) was charged to a source this version does not have, and the version says of no other that it pays for the cost. It is then charged to none: say who pays',
    'A step that is done and not in this version goes too: “Cabinet”',
  ])
})

test('a step that was done since stays done when its date goes back; one removed since comes back as it was', () => {
  const [date, doneOn] = [plainDate('2027-03-01'), plainDate('2027-03-02')]
  const begin = addAll({ steps: [step('s', { date }), step('t', { date, doneOn })] })
  const then = planOf(...begin)
  const now = planOf(
    ...begin,
    { type: 'step.change', id: 's', fields: { date: doneOn, doneOn } },
    { type: 'step.remove', id: 't' },
  )
  applyChange(now, changeBackTo(now, then))
  expect([...now.steps.values()]).toEqual([step('s', { date, doneOn }), step('t', { date, doneOn })])
})

const chargedTo = (plan: MovablePlan) => plan.actuals.get('a')?.chargedTo?.map(({ sourceId }) => sourceId)

function tryTo(work: () => Change): Change {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}
