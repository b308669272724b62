import type { CutAsked } from '../../../src/domain/cut/cutOfSource.ts'
import { inYearCut } from '../../../src/domain/cut/inYearCut.ts'
import type { Command } from '../../../src/domain/editing/command.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import type { Actual } from '../../../src/domain/inYear/inYear.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { today } from '../../fixtures/builders.ts'

/** What a cut comes to. */
export const answer = (plan: Plan, asked: CutAsked, on = today) =>
  inYearCut(plan, new Reckoning(plan, on), asked, on)

/** Something spent, told apart by a number. */
export const spentOn = (
  { on, quarter, amount }: { on: Partial<Actual>; quarter: Actual['quarter']; amount: number },
  number: number,
): Command => ({
  type: 'actual.add',
  record: {
    ...{ id: `a${number}`, lineId: null, postId: null, trainingId: null, sourceId: null },
    ...{ quarter, amount: pence(amount), note: '', chargedTo: null },
    ...on,
  },
})
