import fc from 'fast-check'
import { applyChange } from '../../src/domain/editing/change.ts'
import { decide, type Command } from '../../src/domain/editing/command.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { planOf } from '../fixtures/builders.ts'
import { anyCommand } from '../fixtures/randomCommands.ts'

/** Plans made by random edits, those that are refused left out. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(anyCommand, { minLength: 40, maxLength: 150, size: 'max' })
  .map(planAfter)

function planAfter(commands: readonly Command[]): Plan {
  const plan = planOf()
  for (const command of commands)
    try {
      applyChange(plan, decide(plan, command).change)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  return plan
}
