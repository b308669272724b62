import { cutItemsNamed } from './cutItem.ts'
import { cutOfSource, shortOf, toReprofile, type CutAsked, type CutReckoning } from './cutOfSource.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'
import { add, type Pence } from '../values/money.ts'

/** What stopping some costs saves the source that is cut, and what of the cut is then not covered. */
export interface ChosenSavings {
  readonly saving: Pence
  readonly short: Pence
  /** By how much the plan itself stays over-planned then until it is re-profiled, where that is more than is short. */
  readonly toReprofile: Pence
}

/**
 * Adds up what stopping the costs chosen, named as `table/id`, saves in the face of a cut. Costs what is chosen, however
 * large the plan; one that is no longer there saves nothing. Refuses what the cut itself is refused for.
 */
export function chosenSavings(
  plan: Plan,
  reckoning: CutReckoning,
  asked: CutAsked,
  today: PlainDate,
  chosen: readonly string[],
): ChosenSavings {
  const ofSource = cutOfSource(plan, reckoning, asked)
  const { sourceId, from } = asked
  const items = cutItemsNamed(plan, { sourceId, from, today }, chosen)
  const stopped = {
    saving: add(...items.map(({ saving }) => saving)),
    lessPlanned: add(...items.map(({ lessPlanned }) => lessPlanned)),
  }
  return {
    saving: stopped.saving,
    short: shortOf(ofSource, stopped),
    toReprofile: toReprofile(ofSource, stopped),
  }
}
