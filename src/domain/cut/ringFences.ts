import type { Reckoning } from '../figures/reckoning.ts'
import { lineage } from '../funding/lineage.ts'
import type { Source } from '../funding/source.ts'
import { inOrder, type Plan } from '../plan/plan.ts'
import { pence, type Pence } from '../values/money.ts'

/** Every ring-fence inside a source, however deep. */
export const ringFencesInside = (plan: Plan, id: string): readonly Source[] =>
  inOrder(plan.sources.values()).filter((each) =>
    lineage(plan, each.id)
      .slice(1)
      .some((outer) => outer.id === id),
  )

/**
 * What the ring-fences right inside a source have left, of its forecast or of its plan as `named` says, where they have
 * anything: a cut of the source does not take it. What one is over by is met from outside it, so it keeps nothing.
 */
export const leftInside = (
  plan: Plan,
  reckoning: Pick<Reckoning, 'figure'>,
  id: string,
  named: (id: string) => string,
): readonly { readonly source: Source; readonly amount: Pence }[] =>
  inOrder(plan.sources.values())
    .filter(({ parentId, allocation }) => parentId === id && allocation !== null)
    .map((source) => ({ source, amount: reckoning.figure(named(source.id)) }))
    .filter(({ amount }) => amount > 0)

/** What a source has left without what the ring-fences inside it keep. */
export const leftOutside = (
  plan: Plan,
  reckoning: Pick<Reckoning, 'figure'>,
  id: string,
  named: (id: string) => string,
): Pence =>
  pence(
    leftInside(plan, reckoning, id, named).reduce<number>(
      (left, { amount }) => left - amount,
      reckoning.figure(named(id)),
    ),
  )
