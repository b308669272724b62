import type { TaskId } from '../timetable/task.ts'
import type { Certainty } from '../values/certainty.ts'
import type { Severity } from '../values/severity.ts'

/** A rule the plan is held to: how grave it is to break it, which part of the plan it belongs to and where it comes from. */
export interface Check {
  readonly title: string
  readonly severity: Severity
  /** The severity once the plan is to be signed off, where that is stricter. */
  readonly atSignOff?: Severity
  readonly missing?: true
  /** A stop that may stand with a reason. */
  readonly mayStand?: true
  readonly task: TaskId
  readonly rule: string
  readonly certainty: Certainty
}

type Rule = Pick<Check, 'rule' | 'certainty'>

export const sums: Rule = { rule: 'Arithmetic: sums have to agree', certainty: 'found' }
export const ours: Rule = { rule: 'Good practice, set by this program', certainty: 'assumption' }
/** A rule of the field: what it says or where it was read. */
export const field = (rule: string, certainty: Certainty = 'found'): Rule => ({ rule, certainty })
/** A rule that each pack, or the partnership's own letter, words for itself; the finding says which. */
export const ofTheGrant: Rule = field('The conditions of the grant, as the guidance pack has them')
