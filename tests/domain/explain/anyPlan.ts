import fc from 'fast-check'
import type { MovablePlan } from '../../../src/domain/editing/change.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { OnCostRates } from '../../../src/domain/values/onCosts.ts'
import { addAll, intervention, line, planOf, post, source, training } from '../../fixtures/builders.ts'

const amount = fc.integer({ min: -300_001, max: 4_000_003 }).map(pence)
const above = fc.integer({ min: 0, max: 4_000_003 }).map(pence)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const named = (kind: string, count: number) =>
  fc.constantFrom(...Array.from({ length: count }, (_, number) => `${kind}${number}`))
const shares = fc
  .dictionary(named('s', 5), fc.constantFrom('0', '33.3', '50', '66.667', '100'), { maxKeys: 3 })
  .map((each) => each)
const rate = fc.constantFrom('0', '0.005', '0.15', '0.2378').map((text) => text as Decimal)
const rise = maybe(fc.constantFrom('0', '2.8', '3').map((text) => text as Decimal))
const day = maybe(fc.constantFrom('2026-05-01', '2027-06-15', '2027-10-01', '2028-06-30').map(plainDate))
const condition = fc.constantFrom('additional' as const, 'allowed' as const, 'forbidden' as const)
const told = { text: 'As its letter says', certainty: 'found', source: '' } as const

const sources = fc
  .array(
    fc.record({
      inside: fc.nat(),
      allocation: maybe(above),
      inPlan: fc.boolean(),
      carriedForward: maybe(above),
      carryApproval: fc.constantFrom('', 'Cabinet minute 7'),
      endDate: maybe(fc.constant(plainDate('2028-03-31'))),
      later: maybe(above),
      conditions: fc.uniqueArray(condition),
    }),
    { minLength: 5, maxLength: 5 },
  )
  .map((all) =>
    all.map(({ inside, later, conditions, ...fields }, number) =>
      source(`s${number}`, {
        ...fields,
        parentId: number > 0 && inside % 3 !== 0 ? `s${inside % number}` : null,
        laterYears: [
          { amount: later, certainty: 'indicative', letter: '', letterDate: null },
          { amount: null, certainty: 'indicative', letter: '', letterDate: null },
        ],
        conditions: conditions.map((each) =>
          each === 'additional'
            ? { kind: each, ...told }
            : { kind: 'carryForward', allowed: each === 'allowed', ...told },
        ),
      }),
    ),
  )

const lines = fc
  .array(
    fc.record({
      shares,
      quarters: fc.tuple(amount, amount, amount, amount),
      odd: fc.constantFrom(0, 0, 7),
      costType: fc.constantFrom('staff' as const, 'other' as const),
      recurring: fc.boolean(),
      year2: maybe(above),
      interventionId: maybe(named('i', 3)),
      inMonths: fc.boolean(),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all.map(({ shares: paidBy, quarters, odd, inMonths, ...fields }, number) =>
      line(`l${number}`, paidBy, quarters, {
        ...fields,
        amount: pence(quarters.reduce<number>((sum, each) => sum + each, odd)),
        months: inMonths ? quarters.flatMap((each) => [each, pence(5), pence(-5)]) : null,
      }),
    ),
  )

const posts = fc
  .array(
    fc.record({
      shares,
      wte: maybe(fc.constantFrom('0.6', '1', '2.45').map((text) => text as Decimal)),
      headcount: fc.constantFrom(1, 2),
      salary: maybe(above),
      onCosts: fc
        .record({ niRate: rate, niThreshold: fc.constantFrom(0, 500_000), pensionRate: rate, levyRate: rate })
        .map((rates) => OnCostRates.parse(rates)),
      filled: fc.boolean(),
      leadWeeks: maybe(fc.constantFrom(0, 12, 60)),
      start: day,
      end: maybe(fc.constant(plainDate('2028-09-30'))),
      employer: fc.constantFrom('', 'Wexmoor Trust / North'),
      roleId: maybe(fc.constantFrom('worker', 'alchemist')),
      interventionId: maybe(named('i', 3)),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map(({ shares: paidBy, ...fields }, number) => post(`p${number}`, paidBy, fields)))

const trainings = fc
  .array(
    fc.record({
      shares,
      places: fc.nat(9),
      unitCost: above,
      quarter: fc.constantFrom(1 as const, 3 as const),
    }),
    { maxLength: 3 },
  )
  .map((all) => all.map(({ shares: paidBy, ...fields }, number) => training(`t${number}`, paidBy, fields)))

/** What comes on top of allocations, and what was spent; on records that every such plan has. */
const around = fc.record({
  contributions: fc.array(
    fc.record({ sourceId: named('s', 5), amount: maybe(above), confirmed: fc.boolean() }),
    { maxLength: 3 },
  ),
  receipts: fc.array(fc.record({ sourceId: named('s', 5), date: day, amount: maybe(amount) }), {
    maxLength: 3,
  }),
  actuals: fc.array(
    fc.record({ on: fc.nat(), quarter: fc.constantFrom(1 as const, 2 as const, 3 as const), amount }),
    { maxLength: 6 },
  ),
  closedQuarters: fc.constantFrom(0 as const, 1 as const, 2 as const, 4 as const),
  rises: fc.record({ pay2: rise, pay3: rise, prices2: rise, prices3: rise }),
})

/** A plan with something of everything that makes a figure, in any state. */
export const anyPlan: fc.Arbitrary<MovablePlan> = fc
  .tuple(sources, lines, posts, trainings, around)
  .map(([allSources, allLines, allPosts, allTraining, more]) => {
    const plan = planOf(
      ...addAll({
        sources: allSources,
        interventions: ['i0', 'i1', 'i2'].map((id, number) =>
          intervention(id, {
            itemId: number === 0 ? 'C1.1' : 'JOBS',
            provider: number === 1 ? 'Wexmoor' : '',
          }),
        ),
        lines: allLines,
        posts: allPosts,
        training: allTraining,
      }),
    )
    more.contributions.forEach((each, number) =>
      plan.contributions.set(`c${number}`, {
        ...each,
        id: `c${number}`,
        position: 0,
        partner: '',
        letter: '',
      }),
    )
    more.receipts.forEach((each, number) =>
      plan.receipts.set(`r${number}`, {
        ...each,
        ...{ id: `r${number}`, position: 0, received: false, note: '' },
      }),
    )
    more.actuals.forEach(({ on, quarter, amount: spent }, number) => {
      const onNothing = { lineId: null, postId: null, trainingId: null, sourceId: null }
      const all = [
        ...allLines.map(({ id }) => ({ ...onNothing, lineId: id })),
        ...allPosts.map(({ id }) => ({ ...onNothing, postId: id })),
        ...allTraining.map(({ id }) => ({ ...onNothing, trainingId: id })),
        ...allSources.map(({ id }) => ({ ...onNothing, sourceId: id })),
      ]
      const chosen = all[on % all.length] ?? { ...onNothing, sourceId: 's0' }
      plan.actuals.set(`a${number}`, {
        id: `a${number}`,
        ...chosen,
        quarter,
        amount: spent,
        note: '',
        chargedTo: null,
      })
    })
    plan.inYear.set('inYear', { id: 'inYear', closedQuarters: more.closedQuarters })
    plan.assumptions.set('assumptions', { id: 'assumptions', ...more.rises, basis: '' })
    return plan
  })
