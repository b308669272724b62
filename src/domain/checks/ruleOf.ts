import type { Condition } from '../plan/condition.ts'
import { saidBy } from '../funding/saidBy.ts'
import type { Source } from '../funding/source.ts'
import type { Plan } from '../plan/plan.ts'
import type { Certainty } from '../values/certainty.ts'

/**
 * Where a condition of a source comes from and how sure it is: the guidance pack, or the partnership's own letter. One that
 * was read in a single council's report says so.
 */
export const ruleOf = (
  plan: Plan,
  source: Source,
  condition: Condition,
): { readonly rule: string; readonly certainty: Certainty; readonly oneCouncil: boolean } => ({
  rule: `${saidBy(plan, source, condition)}: ${condition.text}${condition.oneCouncil === true ? ` ${inOneReport}` : ''}`,
  certainty: condition.certainty,
  oneCouncil: condition.oneCouncil === true,
})

const inOneReport =
  'This was read in one council’s report only, so it can only warn. Check it against your own letter.'
