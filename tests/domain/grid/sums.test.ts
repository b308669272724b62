import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costsOf } from '../../../src/domain/costs/cost.ts'
import { monthColumns, quarterColumns } from '../../../src/domain/values/moneyColumns.ts'
import { monthsByCost, sumOfCells, sumOfCosts } from '../../../src/domain/grid/sums.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, post, today, training } from '../../fixtures/builders.ts'

const basis = {
  unitCost: pence(7_00),
  quantity: '2' as Decimal,
  each: '1' as Decimal,
  quantityName: '',
  eachName: '',
  purchase: null,
  assumption: '',
}

const plan = planOf(
  ...addAll({
    lines: [
      line('even', {}, [100, 200, 300, 400]),
      line('typed', {}, [10_00, 0, 0, 0], {
        months: [1_00, 9_00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].map(pence),
      }),
      line('worked', {}, [14_00, 0, 0, 0], { basis, recurring: false, year2: pence(5_00) }),
    ],
    posts: [
      post('whole'),
      post('late', {}, { start: plainDate('2027-05-16'), end: plainDate('2028-01-31') }),
      post('unknown', {}, { salary: null }),
      post('next', {}, { start: plainDate('2028-04-01') }),
    ],
    training: [training('course', {}, { quarter: 3 })],
  }),
)
const all = costsOf(plan, today)
const keys = all.map(({ table, id }) => `${table}/${id}`)
const whole = (costs: readonly string[]) => ({ costs, paidBy: null })
const { months, total } = monthsByCost(plan, null, today)

describe('months', () => {
  test('the months of every cost make its quarters', () => {
    for (const { table, id, quarters } of all) {
      const mine = months.get(`${table}/${id}`) ?? []
      expect(mine).toHaveLength(12)
      const sums = quarters.map((_, q) => mine.slice(3 * q, 3 * q + 3).reduce((sum, month) => sum + month, 0))
      expect([id, sums]).toEqual([id, quarters])
    }
  })
  test('a line has those typed, a post its days, training the first month of its quarter', () => {
    expect(months.get('lines/even')?.slice(0, 3)).toEqual([34, 33, 33])
    expect(months.get('lines/typed')?.slice(0, 3)).toEqual([1_00, 9_00, 0])
    const [april = 1, may = 0, june = 0] = months.get('posts/late') ?? []
    expect(april).toBe(0)
    // 16 of 46 days are in May, 30 in June.
    expect(may / june).toBeCloseTo(16 / 30, 4)
    expect(months.get('posts/late')?.slice(10)).toEqual([0, 0])
    expect(months.get('training/course')?.slice(6, 9)).toEqual([100_00, 0, 0])
  })
  test('what is not known yet, or only from next year, has none this year', () => {
    expect(months.get('posts/unknown')).toEqual(Array(12).fill(0))
    expect(months.get('posts/next')).toEqual(Array(12).fill(0))
  })
  test('those named are given without those no longer there', () => {
    expect([...monthsByCost(plan, ['lines/even', 'lines/gone'], today).months.keys()]).toEqual(['lines/even'])
  })
})

describe('sums', () => {
  test('the whole is the sum of any parts it is divided into', () => {
    const everything = sumOfCosts(plan, whole(keys), today)
    expect(everything.amount).toBe(all.reduce((sum, { amount }) => sum + amount, 0))
    expect(everything.months).toEqual(total)
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length }), (first) => {
        const [one, other] = [true, false].map((side) =>
          sumOfCosts(plan, whole(keys.filter((_, at) => first[at] === side)), today),
        )
        for (const part of ['amount', ...quarterColumns, 'year2', 'year3'] as const)
          expect((one?.[part] ?? 0) + (other?.[part] ?? 0)).toBe(everything[part])
        expect(one?.months.map((month, at) => month + (other?.months[at] ?? 0))).toEqual(everything.months)
      }),
    )
  })
  test('a cost named twice or no longer there is counted once or not at all', () => {
    const once = sumOfCosts(plan, whole(['lines/even']), today)
    expect(sumOfCosts(plan, whole(['lines/even', 'lines/even', 'posts/gone']), today)).toEqual(once)
    expect(once).toMatchObject({ amount: 1_000, q1: 100, q4: 400, year2: 1_000, year3: 1_000 })
  })
  test('cells of a row are what the row shows', () => {
    for (const [key, mine] of months)
      expect(sumOfCells(plan, [whole([key])], monthColumns, today).sum).toBe(
        mine.reduce((sum, month) => sum + month, 0),
      )
    const columns = ['amount', 'year2', 'year3', 'unitCost'] as const
    expect(sumOfCells(plan, [whole(['lines/worked'])], columns, today)).toEqual({
      sum: 14_00 + 5_00 + 7_00,
      count: 4,
      average: 6_50,
      leftOut: [],
    })
  })
  test('a pound is counted once: the year is left out beside its quarters, and both beside their months', () => {
    const inQuarters = ['costType', 'q3', 'q4', 'amount', 'year2'] as const
    expect(sumOfCells(plan, [whole(['lines/even'])], inQuarters, today)).toEqual({
      sum: 3_00 + 4_00 + 10_00,
      count: 3,
      average: 5_67,
      leftOut: ['amount'],
    })
    const inMonths = ['m1', 'm2', 'm3', 'q1', 'amount'] as const
    expect(sumOfCells(plan, [whole(['lines/even'])], inMonths, today)).toMatchObject({
      sum: 1_00,
      count: 3,
      leftOut: ['q1', 'amount'],
    })
    const everyQuarter = sumOfCells(plan, [whole(keys)], [...quarterColumns, 'amount'], today)
    expect(everyQuarter.sum).toBe(sumOfCosts(plan, whole(keys), today).amount)
  })
  test('cells of several rows are those of each, and a row is counted once', () => {
    const each = keys.map((key) => sumOfCells(plan, [whole([key])], quarterColumns, today))
    expect(sumOfCells(plan, [whole([...keys, ...keys])], quarterColumns, today)).toMatchObject({
      sum: each.reduce((sum, one) => sum + one.sum, 0),
      count: 4 * keys.length,
    })
  })
  test('cells without money are not counted, and the average is rounded half away from nought', () => {
    const columns = ['description', 'source', 'quantity', 'unitCost', 'm1', 'm2'] as const
    const chosen = [whole(['lines/even', 'lines/gone'])]
    const nothing = { sum: 0, count: 0, average: 0, leftOut: [] }
    expect(sumOfCells(plan, chosen, columns, today)).toEqual({ sum: 67, count: 2, average: 34, leftOut: [] })
    expect(sumOfCells(plan, [], columns, today)).toEqual(nothing)
  })
})
