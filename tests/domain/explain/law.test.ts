import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costTables } from '../../../src/domain/costs/cost.ts'
import { explain, explainAll } from '../../../src/domain/explain/explain.ts'
import { Explanation } from '../../../src/domain/explain/explanation.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { quarters } from '../../../src/domain/values/financialYear.ts'
import { today } from '../../fixtures/builders.ts'
import { anyPlan } from './anyPlan.ts'
import { breaches } from './breaches.ts'

/** The figures of the ledger and what is derived of them, with some that are nought and so are not in the list. */
const everyName = (plan: Plan, reckoning: Reckoning): readonly string[] => [
  ...reckoning.figures().keys(),
  ...[figure.overPlanned, figure.unallocated, figure.atRisk, figure.unfunded, figure.remaining],
  ...[figure.offMenu(), figure.postsPlanned(), figure.noRolePlanned, figure.variance(1)],
  ...[...plan.sources.keys()].flatMap((id) => [
    figure.sourceAvailable(id, 'y2'),
    figure.sourceAtRisk(id),
    figure.sourceRemaining(id),
    figure.sourceOwn(id),
    figure.sourceWithin(id),
    figure.sourceContributions(id),
    figure.sourceOnTop(id),
  ]),
]

const everything = { depth: Infinity, most: 100 }

test('the parts of every figure make exactly its amount, down to the records', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const reckoning = new Reckoning(plan, today)
      const names = everyName(plan, reckoning)
      const explanations = explainAll(plan, reckoning, names, today, everything)
      expect(explanations.flatMap(breaches)).toEqual([])
      expect(explanations.map(({ amount }) => amount)).toEqual(names.map((name) => reckoning.told(name)))
      const bare = explanations.filter(
        ({ amount, parts, record }) => (amount ?? 0) !== 0 && parts.length === 0 && record === null,
      )
      expect(bare).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('every cell of a cost is explained as its record has it', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const reckoning = new Reckoning(plan, today)
      const told = (name: string) => explain(plan, reckoning, name, today, everything)
      for (const table of costTables)
        for (const id of plan[table].keys())
          for (const period of [undefined, ...quarters, 'y2', 'y3'] as const) {
            const name = figure.costPlanned(table, id, period)
            expect(breaches(told(name))).toEqual([])
            if (table !== 'lines' || typeof period === 'string')
              expect(told(name).amount, name).toBe(reckoning.told(name))
          }
      for (const { id, amount, q1, q4 } of plan.lines.values())
        expect(
          ([undefined, 1, 4] as const).map((period) => told(figure.costPlanned('lines', id, period)).amount),
        ).toEqual([amount, q1, q4])
    }),
    { numRuns: 30 },
  )
})

test('a short explanation says the same as a long one, names what it leaves out, and fits the contract', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const reckoning = new Reckoning(plan, today)
      const names = [...reckoning.figures().keys()]
      const short = explainAll(plan, reckoning, names, today, { depth: 0, most: 2 })
      const long = explainAll(plan, reckoning, names, today, { depth: 1, most: 100 })
      for (const [index, explanation] of short.entries()) {
        Explanation.parse(explanation)
        expect(breaches(explanation)).toEqual([])
        expect([explanation.amount, explanation.how]).toEqual([long[index]?.amount, long[index]?.how])
        expect(
          explanation.parts.filter(({ cut, name, parts }) => cut && (name === null || parts.length > 0)),
        ).toEqual([])
        const shown = explanation.parts.filter(({ counts }) => counts !== 'restsOn')
        const told = long[index]?.parts.filter(({ counts }) => counts !== 'restsOn') ?? []
        expect(shown.length + (explanation.more?.count ?? 0)).toBe(told.length)
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)
