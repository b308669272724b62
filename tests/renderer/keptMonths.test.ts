import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costsToAsk, withTold, type KeptMonths } from '../../src/renderer/screens/budget/rows/keptMonths.ts'
import { costsOf } from '../../src/domain/costs/cost.ts'
import { monthsByCost } from '../../src/domain/grid/sums.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, line, planOf, today } from '../fixtures/builders.ts'

const sums = fc.array(fc.option(fc.integer({ min: 0, max: 9_000 })), { minLength: 5, maxLength: 5 })

/** A plan whose lines, where they are not null, have that in the first quarter; unchanged lines are the same records. */
const lines = new Map<string, ReturnType<typeof line>>()
const kept = (id: string, amount: number) => {
  const key = `${id} ${amount}`
  const record = lines.get(key) ?? line(id, {}, [amount, 0, 0, 0])
  lines.set(key, record)
  return record
}
const linesOf = (amounts: readonly (number | null)[]) =>
  amounts.flatMap((amount, at) => (amount === null ? [] : [kept(`l${at}`, amount)]))

test('months kept up by what changed are those told afresh, and only what changed is asked for', () => {
  fc.assert(
    fc.property(fc.array(sums, { minLength: 1, maxLength: 6 }), (states) => {
      let months: KeptMonths | null = null
      let before: ReturnType<typeof linesOf> = []
      for (const state of states) {
        const records = linesOf(state)
        const plan = planOf(...addAll({ lines: records }))
        const of = new Map(records.map((record) => [`lines/${record.id}`, record]))
        const asked = costsToAsk(months, of, '2027-28')
        if (months !== null)
          expect(asked).toEqual(
            records.filter((record) => !before.includes(record)).map(({ id }) => `lines/${id}`),
          )
        const told = (keys: readonly string[] | null) => {
          const { months: each, total } = monthsByCost(plan, keys, today)
          return {
            months: Object.fromEntries([...each].map(([key, of12]) => [key, [...of12]])),
            total: [...total],
          }
        }
        months = withTold(months, told(asked), asked, of, '2027-28')
        expect(months).toMatchObject(told(null))
        expect(Object.keys(months.months)).toHaveLength(costsOf(plan, today).length)
        before = records
      }
    }),
  )
})

test('all are asked for at first and when the plan is moved to another year', () => {
  const of = new Map([['lines/l', {}]])
  expect(costsToAsk(null, of, '2027-28')).toBeNull()
  const told = { months: { 'lines/l': Array(12).fill(pence(1)) }, total: Array(12).fill(pence(1)) }
  const months = withTold(null, told, null, of, '2027-28')
  expect(costsToAsk(months, of, '2027-28')).toEqual([])
  expect(costsToAsk(months, of, '2028-29')).toBeNull()
})
