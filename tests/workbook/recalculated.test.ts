import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { financeWorkbook } from '../../src/domain/workbook/financeWorkbook.ts'
import { samplePlan, sourceOf } from '../domain/documents/plans.ts'
import { anyPlan as planWithEverything } from '../domain/explain/anyPlan.ts'
import { disagreements, formulasOf } from './calculated.ts'
import { installed, mayBeSkipped, recalculated } from './libreOffice.ts'
import { anyPlan } from './plans.ts'
import { afterTyping, planToType, typedInto } from './typing.ts'

const randomPlans: readonly Plan[] = [...fc.sample(anyPlan, 1), ...fc.sample(planWithEverything, 2)]

describe.skipIf(!installed && mayBeSkipped)(
  `LibreOffice works every formula out to the program’s figure${installed ? '' : ' (soffice is not installed)'}`,
  () => {
    test('of the sample and of random plans, cell by cell', async () => {
      const workbooks = [samplePlan(), ...randomPlans].map((plan) => financeWorkbook(sourceOf(plan)))
      const values = await recalculated(workbooks)
      for (const [index, workbook] of workbooks.entries()) {
        expect(formulasOf(workbook).length).toBeGreaterThan(0)
        expect(disagreements(workbook, (cell) => values[index]?.(cell))).toEqual([])
      }
    }, 180_000)

    test('after somebody typed sums, an uplift and an allocation into it, as of the plan changed in the same way', async () => {
      const before = financeWorkbook(sourceOf(planToType()))
      const after = financeWorkbook(sourceOf(afterTyping()))
      expect(formulasOf(after).map(({ address, formula }) => [address, formula])).toEqual(
        formulasOf(before).map(({ address, formula }) => [address, formula]),
      )
      const moved = formulasOf(after).filter(({ result }, at) => result !== formulasOf(before)[at]?.result)
      expect(moved.length).toBeGreaterThan(100)
      const [values] = await recalculated([typedInto(before)])
      expect(disagreements(after, (cell) => values?.(cell))).toEqual([])
    }, 180_000)
  },
)
