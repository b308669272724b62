import type { Assumptions } from '../costs/assumptions.ts'
import type { Line } from '../costs/line.ts'
import type { Edit } from '../editing/edit.ts'
import type { Source } from '../funding/source.ts'
import type { Plan } from '../plan/plan.ts'
import type { Pence } from '../values/money.ts'
import type { Post } from '../workforce/post.ts'

type Fields<R> = Partial<Omit<R, 'id'>>

/** The ordinary commands a scenario is made of. */
export type ScenarioCommand =
  | { readonly type: 'source.change'; readonly id: string; readonly fields: Fields<Source> }
  | { readonly type: 'line.change'; readonly id: string; readonly fields: Fields<Line> }
  | { readonly type: 'post.change'; readonly id: string; readonly fields: Fields<Post> }
  | { readonly type: 'assumptions.set'; readonly assumptions: Assumptions }

/** What one adjustment comes to: commands, and sentences on what of it could not be done. */
export interface Adjusted {
  readonly commands: readonly ScenarioCommand[]
  readonly notes: readonly string[]
}

/** A scenario being worked out: the plan, with what the adjustments so far did on top. */
export interface Working {
  readonly plan: Plan
  readonly edit: Edit
  /** What sources had before their first cut: cuts add up, each a part of the same allocation. */
  readonly beforeCuts: Map<string, Pence>
}

export const nothing: Adjusted = { commands: [], notes: [] }
export const only = (command: ScenarioCommand): Adjusted => ({ commands: [command], notes: [] })
export const note = (sentence: string): Adjusted => ({ commands: [], notes: [sentence] })

export const gone = note('What one of the changes is about is not in the plan, so that change does nothing')
