import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../../../src/domain/editing/command.ts'
import { costOf, type CostTable } from '../../../src/domain/costs/cost.ts'
import { costParts } from '../../../src/domain/costs/costParts.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { addDays, plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { quarters, type Quarter } from '../../../src/domain/values/financialYear.ts'
import { add, pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, planOf, post, source, today, training } from '../../fixtures/builders.ts'
import { figuresOf } from '../../fixtures/figures.ts'

test('positions do not depend on the order in which costs were entered', () => {
  const sums = fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e7 }), fc.constantFrom('30', '33.3', '70')), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(sums, fc.infiniteStream(fc.nat()), (costs, random) => {
      const sources = addAll({
        sources: [source('a', { allocation: pence(1_000_000) }), source('b', { parentId: 'a' })],
      })
      const made = costs.flatMap(([amount, weight], number) => {
        const shares = { a: weight, b: '50' }
        return addAll({
          lines: [line(`l${number}`, shares, [amount, amount, 7, -3])],
          posts: [post(`p${number}`, shares, { salary: pence(Math.abs(amount)) })],
          training: [training(`g${number}`, shares, { unitCost: pence(Math.abs(amount)) })],
        })
      })
      const shuffled = made
        .map((each) => [random.next().value ?? 0, each] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, each]) => each)
      const figures = (of: typeof made) => figuresOf(new Reckoning(planOf(...sources, ...of), today))
      expect(figures(shuffled)).toEqual(figures(made))
    }),
    { numRuns: 50 },
  )
})

const weights = fc
  .array(fc.constantFrom('0', '1', '33.333', '50', '66.667', '100'), { minLength: 1, maxLength: 6 })
  .filter((all) => all.some((weight) => Number(weight) > 0))
const sharesOf = (all: readonly string[]) =>
  Object.fromEntries(all.map((weight, number) => [`s${number}`, weight]))

/** What sources pay of a cost makes it up, in the year, in every quarter, in later years and in what is expected. */
function expectWhole(table: CostTable, ...commands: readonly Command[]) {
  const sources = addAll({ sources: [0, 1, 2, 3, 4, 5].map((number) => source(`s${number}`)) })
  const cost = costOf(planOf(...sources, ...commands), table, 'c', today)
  if (!cost) throw new Error('The cost is not there')
  const parts = costParts(cost)
  expect(add(...parts.map((part) => part.amount))).toBe(cost.amount)
  for (const what of ['quarters', 'laterYears', 'expected'] as const)
    cost[what].forEach((whole, number) => {
      expect(add(...parts.map((part) => part[what][number] ?? pence(0)))).toBe(whole)
    })
  for (const part of parts) expect(add(...part.quarters)).toBe(part.amount)
  return cost
}

test('what sources pay of a line adds up to it, in the year and in every quarter', () => {
  const amount = fc.integer({ min: -1e9, max: 1e9 })
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount, amount), weights, (each, shares) => {
      expectWhole('lines', ...addAll({ lines: [line('c', sharesOf(shares), each)] }))
    }),
  )
})

const dayFrom = (first: string) =>
  fc.integer({ min: 0, max: 1_000 }).map((days) => addDays(plainDate(first), days))

test('what sources pay of a post or of training adds up to it, and a post’s quarters make its year', () => {
  const salary = fc.integer({ min: 0, max: 12_000_000 })
  fc.assert(
    fc.property(
      salary,
      weights,
      dayFrom('2026-01-01'),
      dayFrom('2027-01-01'),
      fc.boolean(),
      (sum, shares, start, end, filled) => {
        const of = { salary: pence(sum), wte: '0.6' as Decimal, start, end, filled, leadWeeks: 30 }
        const cost = expectWhole('posts', ...addAll({ posts: [post('c', sharesOf(shares), of)] }))
        expect(add(...cost.quarters)).toBe(cost.amount)
        const course = { unitCost: pence(sum), places: 3 }
        expectWhole('training', ...addAll({ training: [training('c', sharesOf(shares), course)] }))
      },
    ),
  )
})

test('with everyone in post and no quarter closed the forecast is the plan; with all four closed it is what was spent', () => {
  const sum = fc.integer({ min: -1e6, max: 1e6 })
  fc.assert(
    fc.property(fc.array(sum, { minLength: 4, maxLength: 4 }), dayFrom('2026-01-01'), (sums, start) => {
      const [q1 = 0, q2 = 0, q3 = 0, q4 = 0] = sums
      const commands: readonly Command[] = [
        ...addAll({
          sources: [source('a'), source('b', { parentId: 'a' })],
          lines: [line('l', { b: '100' }, [q1, q2, q3, q4])],
          posts: [post('p', { a: '33.3', b: '66.7' }, { start })],
        }),
        ...sums.map((amount, number): Command => ({
          type: 'actual.add',
          record: {
            id: `x${number}`,
            lineId: number < 2 ? 'l' : null,
            postId: number === 2 ? 'p' : null,
            trainingId: null,
            sourceId: number === 3 ? 'b' : null,
            quarter: ([1, 2, 3, 4] as const)[number] ?? 1,
            amount: pence(amount),
            note: '',
            chargedTo: null,
          },
        })),
      ]
      const open = new Reckoning(planOf(...commands), today)
      const closed = new Reckoning(planOf(...commands, { type: 'inYear.close', quarters: 4 }), today)
      const names = [
        [figure.forecast(), figure.planned(), figure.actual()],
        ...['a', 'b'].map((id) => [
          figure.sourceForecast(id),
          figure.sourcePlanned(id),
          figure.sourceActual(id),
        ]),
      ] as const
      for (const [forecast = '', planned = '', actual = ''] of names) {
        expect(open.figure(forecast)).toBe(open.figure(planned))
        expect(closed.figure(forecast)).toBe(closed.figure(actual))
      }
      const half = new Reckoning(planOf(...commands, { type: 'inYear.close', quarters: 2 }), today)
      const sumOf = (name: (quarter: Quarter) => string, of: readonly Quarter[]) =>
        add(...of.map((quarter) => half.figure(name(quarter))))
      expect(half.figure(figure.forecast())).toBe(
        add(sumOf(figure.actual, [1, 2]), sumOf(figure.planned, [3, 4])),
      )
    }),
    { numRuns: 50 },
  )
})

test('money on a ring-fence counts towards the grant around it, and towards the plan once', () => {
  const reckoning = new Reckoning(
    planOf(
      ...addAll({
        sources: [
          source('grant', { allocation: pence(1_000_00), inPlan: false }),
          source('ring', { allocation: pence(600_00), parentId: 'grant' }),
          source('inner', { allocation: pence(100_00), parentId: 'ring' }),
        ],
        interventions: [intervention('i', { itemId: 'C1.1' })],
        lines: [line('l', { inner: '100' }, [10_00, 20_00, 30_00, 0], { interventionId: 'i' })],
      }),
    ),
    today,
  )
  expect(reckoning.figure(figure.available)).toBe(600_00)
  expect(reckoning.figure(figure.planned())).toBe(60_00)
  expect(['grant', 'ring', 'inner'].map((id) => reckoning.figure(figure.sourceRemaining(id)))).toEqual([
    940_00, 540_00, 40_00,
  ])
  expect(quarters.map((quarter) => reckoning.figure(figure.sourcePlanned('ring', quarter)))).toEqual([
    10_00, 20_00, 30_00, 0,
  ])
  expect(reckoning.figure(figure.categoryPlanned('C1'))).toBe(60_00)
})

test('what is free in one source does not make up for what is over in another', () => {
  const reckoning = new Reckoning(
    planOf(
      ...addAll({
        sources: [
          source('over', { allocation: pence(100) }),
          source('inside', { allocation: pence(60), parentId: 'over' }),
          source('free', { allocation: pence(50) }),
        ],
        lines: [line('l', { inside: '100' }, [110, 0, 0, 0])],
      }),
    ),
    today,
  )
  expect(reckoning.figure(figure.remaining)).toBe(40)
  expect(reckoning.figure(figure.overPlanned)).toBe(50)
  expect(reckoning.figure(figure.unallocated)).toBe(50)
})
