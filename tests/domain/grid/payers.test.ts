import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costTables } from '../../../src/domain/costs/cost.ts'
import { sumOfCosts } from '../../../src/domain/grid/sums.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { addAll, line, planOf, post, source, today } from '../../fixtures/builders.ts'
import { anyPlan } from '../explain/anyPlan.ts'

const everyCost = (plan: Plan) =>
  costTables.flatMap((table) => [...plan[table].keys()].map((id) => `${table}/${id}`))

const columns = [
  ['amount', undefined],
  ['q1', 1],
  ['q2', 2],
  ['q3', 3],
  ['q4', 4],
  ['year2', 'y2'],
  ['year3', 'y3'],
] as const

test('what each source pays, and what nobody does, make the whole in every column and month', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const costs = everyCost(plan)
      const whole = sumOfCosts(plan, { costs, paidBy: null }, today)
      const parts = [...plan.sources.keys(), null].map((sourceId) =>
        sumOfCosts(plan, { costs, paidBy: { sourceId, inside: false } }, today),
      )
      for (const [column] of columns)
        expect(parts.reduce((sum, part) => sum + part[column], 0)).toBe(whole[column])
      for (let month = 0; month < 12; month += 1)
        expect(parts.reduce((sum, part) => sum + (part.months[month] ?? 0), 0)).toBe(whole.months[month])
    }),
    { numRuns: 60 },
  )
})

test('what a source pays with the ring-fences inside it is what its figures say, and its months its quarters', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const reckoning = new Reckoning(plan, today)
      const costs = everyCost(plan)
      for (const sourceId of plan.sources.keys()) {
        const sums = sumOfCosts(plan, { costs, paidBy: { sourceId, inside: true } }, today)
        for (const [column, period] of columns)
          expect(sums[column]).toBe(reckoning.figure(figure.sourcePlanned(sourceId, period)))
        const own = sumOfCosts(plan, { costs, paidBy: { sourceId, inside: false } }, today)
        expect(own.amount).toBe(reckoning.figure(figure.sourceOwn(sourceId)))
        for (const [quarter, column] of (['q1', 'q2', 'q3', 'q4'] as const).entries())
          expect(sums.months.slice(3 * quarter, 3 * quarter + 3).reduce((sum, each) => sum + each, 0)).toBe(
            sums[column],
          )
      }
    }),
    { numRuns: 60 },
  )
})

test('a shared line is counted under each source by its share, and a parent grant has its ring-fences', () => {
  const plan = planOf(
    ...addAll({
      sources: [source('grant'), source('inner', { parentId: 'grant' }), source('police')],
      lines: [
        line('kits', { inner: '60', police: '40' }, [1_01, 0, 0, 0]),
        line('rent', { grant: '100' }, [50, 0, 0, 0]),
        line('nobody', {}, [7, 0, 0, 0]),
      ],
      posts: [post('lead', { police: '50', grant: '50' }, { salary: null })],
    }),
  )
  const paid = (sourceId: string | null, inside: boolean) =>
    sumOfCosts(plan, { costs: everyCost(plan), paidBy: { sourceId, inside } }, today).amount
  expect([paid('grant', false), paid('grant', true), paid('inner', false)]).toEqual([50, 1_11, 61])
  expect([paid('police', false), paid(null, false)]).toEqual([40, 7])
})
