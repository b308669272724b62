import { expect, test } from 'vitest'
import type { Command } from '../../../src/domain/editing/command.ts'
import { compareScenarios } from '../../../src/domain/scenario/compare.ts'
import { nothingMoreIsHired, vacancies } from '../../../src/domain/scenario/nothingMoreIsHired.ts'
import { scenarioCommands } from '../../../src/domain/scenario/commands.ts'
import type { Adjustment } from '../../../src/domain/scenario/scenario.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, post, source, today } from '../../fixtures/builders.ts'
import { scenario } from './plans.ts'

const mustGoBack = { kind: 'carryForward', allowed: false, text: '', certainty: 'found', source: '' } as const

/** A source of £100,000 that may not be carried over, with a line of £60,000 and a vacancy of £30,000 from April. */
const plan = planOf(
  ...addAll({
    sources: [source('s', { allocation: pence(100_000_00), conditions: [mustGoBack] }), source('later')],
    lines: [line('l', { s: '100' }, [15_000_00, 15_000_00, 15_000_00, 15_000_00])],
    posts: [
      post('in', { s: '100' }, { salary: pence(10_000_00) }),
      post('out', { s: '100' }, { filled: false }),
    ],
  }),
)

const compared = (...adjustments: readonly Adjustment[]) =>
  compareScenarios(plan, [{ id: 'w', title: 'What if', adjustments }], today)
const amounts = ({ groups }: ReturnType<typeof compared>, name: string) =>
  groups.flatMap(({ figures }) => figures).find((each) => each.figure === name)

test('a figure stands beside the plan’s with how far it is above or below', () => {
  const cut: Adjustment = {
    kind: 'cut',
    sourceId: 's',
    from: plainDate('2027-10-01'),
    percent: '8' as Decimal,
    of: 'year',
  }
  const comparison = compared(cut)
  expect(amounts(comparison, figure.sourceRemaining('s'))).toMatchObject({
    label: 'Remaining',
    year: '2027-28',
    differs: true,
    amounts: [
      { amount: 0, change: 0 },
      { amount: -8_000_00, change: -8_000_00 },
    ],
  })
  expect(amounts(comparison, figure.sourcePlanned('s'))?.differs).toBe(false)
  expect(comparison.columns.map(({ scenarioId, stopsChange }) => [scenarioId, stopsChange])).toEqual([
    [null, 0],
    // Over-planned, and an allocation that no letter says yet, which sign-off waits for.
    ['w', 2],
  ])
  expect(comparison.columns.map(({ added }) => added.first.map(({ id }) => id))).toEqual([
    [],
    ['F1:sources/s', 'F9:sources/s'],
  ])
  expect(comparison.columns[1]?.added.first[0]).toMatchObject({
    severity: 'stop',
    problem: expect.stringContaining('over-planned by £8,000') as string,
  })
  expect(comparison.columns[1]?.touched).toEqual({ sources: 1, lines: 0, posts: 0, assumptions: 0 })
})

test('what the checks say already is told where it gets worse, as grave as it is for submission', () => {
  const over = planOf(
    ...addAll({
      sources: [source('s', { allocation: pence(90_00), certainty: 'indicative' })],
      lines: [line('l', { s: '100' }, [100_00, 0, 0, 0])],
    }),
  )
  const to = (amount: number) =>
    compareScenarios(
      over,
      [scenario([{ kind: 'allocation', sourceId: 's', year: 1, amount: pence(amount) }])],
      today,
    ).columns[1]?.added.first
  expect(to(80_00)).toMatchObject([
    { id: 'F1:sources/s', severity: 'stop', problem: expect.stringContaining('by £20') as string },
  ])
  expect(to(90_00)).toEqual([])
  // What only warns until sign-off bars submission all the same.
  const told = planOf(
    ...addAll({ sources: [source('s', { allocation: pence(90_00), certainty: 'confirmed' })] }),
  )
  const lower = scenario([{ kind: 'allocation', sourceId: 's', year: 1, amount: pence(80_00) }])
  expect(compareScenarios(told, [lower], today).columns[1]?.added.first).toMatchObject([
    { id: 'F9:sources/s', severity: 'stop' },
  ])
})

test('what would bar submission counts, as it does in the documents: what stops at sign-off, and not what may stand', () => {
  const indicative = addAll({ sources: [source('x', { allocation: pence(1), certainty: 'indicative' })] })
  const busy = addAll({ posts: [post('b', {}, { caseload: 60, interventionId: null })] })
  const stopsOf = (...commands: readonly Command[]) =>
    compareScenarios(planOf(...commands), [], today).columns[0]?.stops ?? 0
  const before = stopsOf()
  expect(stopsOf(...indicative)).toBe(before + 1)
  const stands: Command = { type: 'override.set', override: { id: 'W3b:posts/b', reason: 'Light touch' } }
  expect(stopsOf(...busy, stands)).toBe(stopsOf(...busy) - 1)
})

test('what is not known is told as not known, and so is how far from it', () => {
  const comparison = compared({ kind: 'allocation', sourceId: 'later', year: 1, amount: pence(500) })
  expect(amounts(comparison, figure.sourceAvailable('later'))).toMatchObject({
    differs: true,
    amounts: [
      { amount: null, change: null },
      { amount: 500, change: null },
    ],
  })
  expect(amounts(comparison, figure.available)?.amounts[0]?.amount).toBeNull()
})

test('every allocation the same, year on year, shows what the later years are then short of', () => {
  const flat: Adjustment = { kind: 'allocation', sourceId: 's', year: 2, amount: pence(100_000_00) }
  const rise: Adjustment = { kind: 'uplift', what: 'pay', year: 2, percent: '10' as Decimal }
  expect(amounts(compared(flat, rise), figure.sourceRemaining('s', 'y2'))?.amounts[1]?.amount).toBe(
    -10_000_00,
  )
})

test('if nothing more is hired, what vacancies would have cost has to be given back', () => {
  const draft = nothingMoreIsHired(plan, today)
  expect(draft.adjustments).toEqual([{ kind: 'stop', lineId: null, postId: 'out', from: today }])
  const comparison = compared(...draft.adjustments)
  expect(amounts(comparison, figure.sourceAtRisk('s'))?.amounts.map(({ amount }) => amount)).toEqual([
    0, 30_000_00,
  ])
  expect(amounts(comparison, figure.sourceUnderspend('s'))?.amounts[1]?.amount).toBe(30_000_00)
})

test('the vacancies are named with the day each is expected, without those that are to stay empty', () => {
  const start = plainDate('2027-06-01')
  const staffed = planOf(
    ...addAll({
      posts: [
        post('nurse', {}, { title: 'Nurse', filled: false, leadWeeks: 40, start, position: 1 }),
        post('worker', {}, { title: 'Worker', filled: false, start: null, position: 2 }),
        post('empty', {}, { title: 'Left empty', filled: false, start, end: plainDate('2027-05-31') }),
        post('in', {}, { title: 'In post' }),
      ],
    }),
  )
  // 40 weeks after 21 November 2026 are later than its start.
  expect(vacancies(staffed, today)).toEqual([
    { id: 'nurse', title: 'Nurse', expected: '2027-08-28' },
    { id: 'worker', title: 'Worker', expected: null },
  ])
  // One without a first day costs nothing: it is not given a last day of yesterday.
  const draft = nothingMoreIsHired(staffed, today)
  expect(draft.adjustments).toEqual([{ kind: 'stop', lineId: null, postId: 'nurse', from: today }])
  expect(draft.note).toContain('One of them has no start date')
  const stop = { kind: 'stop', lineId: null, postId: 'worker', from: today } as const
  const { commands, notes } = scenarioCommands(staffed, scenario([stop]))
  expect(commands).toEqual([])
  expect(notes.join()).toContain('“Worker” is vacant and has no start date')
})

test('a scenario nobody has kept yet stands beside the others', () => {
  const two = compareScenarios(plan, [scenario([]), { ...scenario([]), id: null }], today)
  expect(two.columns.map(({ title, scenarioId }) => [title, scenarioId])).toEqual([
    ['The plan as it is', null],
    ['What if', 'w'],
    ['What if', null],
  ])
})
