import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costTables } from '../../../src/domain/costs/cost.ts'
import type { Explanation } from '../../../src/domain/explain/explanation.ts'
import { explainSum } from '../../../src/domain/explain/sum.ts'
import { sumOfCosts } from '../../../src/domain/grid/sums.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { addAll, line, planOf, post, source, today } from '../../fixtures/builders.ts'
import { anyPlan } from './anyPlan.ts'

const total = ({ parts, more }: Explanation) =>
  parts.reduce((sum, { amount }) => sum + Number(amount), Number(more?.amount ?? 0))

test('the costs of a group make exactly its sum, in every period, however many are shown', () => {
  fc.assert(
    fc.property(
      anyPlan,
      fc.infiniteStream(fc.boolean()),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(
        null,
        ...[true, false].flatMap((inside) => [null, 's0', 's3'].map((sourceId) => ({ sourceId, inside }))),
      ),
      (plan, chosen, most, paidBy) => {
        const reckoning = new Reckoning(plan, today)
        const costs = costTables
          .flatMap((table) => [...plan[table].keys()].map((id) => `${table}/${id}`))
          .filter(() => chosen.next().value === true)
        const sums = sumOfCosts(plan, { costs, paidBy }, today)
        for (const [period, column] of [
          ...([
            [undefined, 'amount'],
            [1, 'q1'],
            [4, 'q4'],
            ['y2', 'year2'],
            ['y3', 'year3'],
          ] as const),
        ]) {
          const told = explainSum(plan, reckoning, { title: 'Staff', costs, paidBy, period }, today, {
            depth: 2,
            most,
          })
          expect(told.amount).toBe(sums[column])
          expect(total(told)).toBe(told.amount)
          expect(told.parts.length).toBeLessThanOrEqual(most)
        }
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)

test('a group is told cost by cost, the largest first, each explained in its turn', () => {
  const plan = planOf(
    ...addAll({
      lines: [
        line('small', {}, [1_00, 0, 0, 0], { description: 'Kits' }),
        line('large', {}, [9_00, 0, 0, 0]),
      ],
      posts: [post('unpaid', {}, { salary: null })],
    }),
  )
  const costs = ['lines/small', 'lines/large', 'lines/small', 'lines/gone', 'posts/unpaid']
  const told = explainSum(
    plan,
    new Reckoning(plan, today),
    { title: 'Other', costs, paidBy: null, period: 1 },
    today,
  )
  expect(told).toMatchObject({ title: 'Other, planned, April to June', amount: 10_00, more: null })
  expect(told.parts.map(({ name, amount }) => [name, amount])).toEqual([
    ['lines/large/planned/q1', 9_00],
    ['lines/small/planned/q1', 1_00],
  ])
  expect(told.parts[1]).toMatchObject({ title: 'Kits', record: { table: 'lines', id: 'small' } })
})

test('what a source pays of some costs is told share by share', () => {
  const plan = planOf(
    ...addAll({
      sources: [source('police', { name: 'Police' }), source('grant')],
      lines: [
        line('kits', { police: '40', grant: '60' }, [10_00, 0, 0, 0], { description: 'Kits' }),
        line('rent', { grant: '100' }, [9_00, 0, 0, 0]),
      ],
    }),
  )
  const asked = { title: 'Police', costs: ['lines/kits', 'lines/rent'], period: 1 } as const
  const paidBy = { sourceId: 'police', inside: false }
  const told = explainSum(plan, new Reckoning(plan, today), { ...asked, paidBy }, today)
  expect(told).toMatchObject({ amount: 4_00, more: null })
  expect(told.how).toBe('What Police pays of these costs in April to June, added up')
  expect(told.parts).toMatchObject([{ title: 'Kits', amount: 4_00 }])
  expect(told.parts[0]?.how).toBe('40% of its £10 in April to June is paid from Police')
})
