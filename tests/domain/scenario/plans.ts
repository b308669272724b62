import fc from 'fast-check'
import type { Command } from '../../../src/domain/editing/command.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import type { Adjustment, Scenario } from '../../../src/domain/scenario/scenario.ts'
import { whatIf } from '../../../src/domain/scenario/whatIf.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, planOf, post, source, training } from '../../fixtures/builders.ts'

/** A plan with something of everything that a scenario can change, made by hand so that shares and ring-fences overlap. */
const varied = addAll({
  sources: [
    source('s1', { allocation: pence(1_000_003_33) }),
    source('s2', { allocation: pence(365_000_00), parentId: 's1' }),
    source('s3', { allocation: pence(70_000_01), letter: 'Letter 1', letterDate: plainDate('2027-02-01') }),
    source('s4'),
  ],
  interventions: [intervention('i1', { itemId: 'C1.1' })],
})

const amount = fc.integer({ min: -2_000_00, max: 90_000_00 })
const shares = fc.constantFrom<Readonly<Record<string, string>>>(
  { s2: '100' },
  { s3: '33.3', s2: '66.7' },
  { s1: '50', s3: '25', s4: '25' },
  {},
)
const stoppable = fc.constantFrom('unknown', 'bound', 'notice', 'atOnce')
const noticeWeeks = fc.constantFrom(null, 0, 4, 12, 40)
const months = fc.option(fc.array(amount.map(pence), { minLength: 12, maxLength: 12 }), { nil: null })

const anyLine = (id: string) =>
  fc
    .record({ quarters: fc.tuple(amount, amount, amount, amount), shares, stoppable, noticeWeeks, months })
    .map((each) => {
      const sums = [0, 3, 6, 9].map((first) =>
        (each.months?.slice(first, first + 3) ?? []).reduce((sum, month) => sum + month, 0),
      )
      const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = each.months ? sums : each.quarters
      const { stoppable, noticeWeeks, months } = each
      return line(id, each.shares, [q1, q2, q3, q4], { stoppable, noticeWeeks, months, interventionId: 'i1' })
    })

const day = fc
  .integer({ min: -40, max: 1_200 })
  .map((days) => plainDate(Temporal.PlainDate.from('2027-04-01').add({ days }).toString()))
export const dayInYear = fc
  .integer({ min: 0, max: 365 })
  .map((days) => plainDate(Temporal.PlainDate.from('2027-04-01').add({ days }).toString()))

const anyPost = (id: string) =>
  fc
    .record({
      filled: fc.boolean(),
      leadWeeks: fc.constantFrom(null, 6, 30),
      start: fc.option(dayInYear, { nil: null }),
      end: fc.option(day, { nil: null }),
      shares,
      stoppable,
      noticeWeeks,
    })
    .map(({ shares, ...more }) => post(id, shares, more))

/** Commands that make a plan with lines, posts and training paid in many ways. */
export const anyPlan = fc
  .tuple(anyLine('l1'), anyLine('l2'), anyLine('l3'), anyPost('p1'), anyPost('p2'), anyPost('p3'))
  .map(([l1, l2, l3, p1, p2, p3]): readonly Command[] => [
    ...varied,
    ...addAll({
      lines: [l1, l2, l3],
      posts: [p1, p2, p3],
      training: [training('t1', { s2: '100' }, { quarter: 3 })],
    }),
  ])

const sourceId = fc.constantFrom('s1', 's2', 's3', 's4', 'gone')
const year = fc.constantFrom(1 as const, 2 as const, 3 as const)
const percent = fc.constantFrom('0', '2.5', '8', '33.3333', '100').map((text) => text as Decimal)

const anyAdjustment: fc.Arbitrary<Adjustment> = fc.oneof(
  fc.record({
    kind: fc.constant('allocation' as const),
    sourceId,
    year,
    amount: amount.map(Math.abs).map(pence),
  }),
  fc.record({
    kind: fc.constant('allocationPercent' as const),
    sourceId,
    year,
    percent: fc.constantFrom('-100', '-8', '-0.0001', '0', '2.5', '33.3333'),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    sourceId,
    from: day,
    percent,
    of: fc.constantFrom('year' as const, 'rest' as const),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    sourceId,
    from: day,
    amount: fc.integer({ min: 0, max: 400_000_00 }).map(pence),
    of: fc.constant('sum' as const),
  }),
  fc.record({
    kind: fc.constant('uplift' as const),
    what: fc.constantFrom('pay' as const, 'prices' as const),
    year: fc.constantFrom(2 as const, 3 as const),
    percent,
  }),
  fc.record({
    kind: fc.constant('delay' as const),
    postId: fc.constantFrom(null, 'p1', 'p2', 'gone'),
    weeks: fc.integer({ min: -52, max: 104 }),
  }),
  fc.record({
    kind: fc.constant('stop' as const),
    lineId: fc.constantFrom(null, 'l1', 'l2'),
    postId: fc.constantFrom(null, 'p1', 'p3'),
    from: day,
  }),
)

export const scenario = (adjustments: readonly Adjustment[]): Scenario => ({
  id: 'w',
  position: 0,
  title: 'What if',
  note: '',
  adjustments,
})

export const anyAdjustments = fc.array(anyAdjustment, { maxLength: 8 })

export const planWith = (...more: readonly Command[]) =>
  planOf(
    ...addAll({
      sources: [
        source('s', {
          allocation: pence(365_000_00),
          letter: 'Letter 1',
          letterDate: plainDate('2027-02-01'),
          accepted: true,
        }),
      ],
    }),
    ...more,
  )
export const after = (plan: Plan, ...adjustments: readonly Adjustment[]) =>
  whatIf(plan, scenario(adjustments)).plan
export const allocationAfter = (...adjustments: readonly Adjustment[]) =>
  after(planWith(), ...adjustments).sources.get('s')?.allocation
export const cut = (percent: string, of: 'year' | 'rest', from = '2027-10-01'): Adjustment => ({
  kind: 'cut',
  sourceId: 's',
  from: plainDate(from),
  percent: percent as Decimal,
  of,
})

export const lessBy = (amount: number, from = '2027-10-01'): Adjustment => ({
  kind: 'cut',
  sourceId: 's',
  from: plainDate(from),
  amount: pence(amount),
  of: 'sum',
})
