import type { CarryOverRule } from './carryOver.ts'
import { saidBy } from './saidBy.ts'
import type { Plan } from '../plan/plan.ts'
import { certaintyNote } from '../values/certainty.ts'

/** Why it is not known of a source what has to be given back, as a part of a sentence. */
export const nobodyHasSaid = (name: string): string =>
  `nobody has said whether what is left of ${name} may be carried over`

/** `At least £970; not known for 2 sources`: what is at risk in all, where it is not known of every source. */
export const atTheLeast = (least: string, unknown: number): string =>
  `At least ${least}; not known for ${unknown === 1 ? '1 source' : `${unknown} sources`}`

/** What is to be checked about a rule before it is relied on, as a part of a sentence; empty for one that is sure. */
export const ruleToCheck = ({ condition }: CarryOverRule): string => {
  const note = certaintyNote(condition.certainty, condition.oneCouncil)
  return note === '' ? '' : `${note.charAt(0).toLowerCase()}${note.slice(1)}`
}

/** A rule in the words of whoever set it, with what is to be checked about it; without a full stop. */
export function ruleSaid(plan: Plan, rule: CarryOverRule): string {
  const { source, condition } = rule
  const text = condition.text.trim().replace(/\.$/, '') || unsaid(condition.allowed)
  const check = ruleToCheck(rule)
  return `${saidBy(plan, source, condition)}: ${text}${check === '' ? '' : `; ${check}`}`
}

const unsaid = (allowed: boolean): string =>
  allowed ? 'What is left may be carried forward' : 'What is left has to be given back'
