import type { Source } from '../funding/source.ts'
import type { Ledger } from './ledger.ts'
import { isOutermost } from '../funding/lineage.ts'
import type { Plan } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import { pence, type Pence } from '../values/money.ts'

/**
 * By how much the plan's sources are over-planned, added up source by source: money free in one does not make up for
 * what is over in another. What a ring-fence is over by is not counted again in the grant around it.
 */
export function overPlanned(plan: Plan, ledger: Ledger): Pence {
  const sources = [...plan.sources.values()]
  const own = sources.map((source) => {
    const inside = sources.filter((each) => each.parentId === source.id)
    const already = inside.reduce((sum, each) => sum + overBy(ledger, each), 0)
    return Math.max(0, overBy(ledger, source) - already)
  })
  return pence(own.reduce((sum, over) => sum + over, 0))
}

/** What is not planned yet of the plan's outermost sources. */
export function unallocated(plan: Plan, ledger: Ledger): Pence {
  const outermost = [...plan.sources.values()].filter((source) => isOutermost(plan, source))
  return pence(outermost.reduce((sum, source) => sum + free(plan, ledger, source), 0))
}

/** What is not planned of a source or, where that is more, of the ring-fences inside it: one that is over cannot use another. */
function free(plan: Plan, ledger: Ledger, source: Source): number {
  const inside = [...plan.sources.values()].filter(({ parentId }) => parentId === source.id)
  return Math.max(
    0,
    -difference(ledger, source),
    inside.reduce((sum, each) => sum + free(plan, ledger, each), 0),
  )
}

const overBy = (ledger: Ledger, source: Source): number =>
  source.allocation === null ? 0 : Math.max(0, difference(ledger, source))

/** Planned less available; nothing is known of a source without an allocation. */
const difference = (ledger: Ledger, { id, allocation }: Source): number =>
  allocation === null ? 0 : ledger.total(figure.sourcePlanned(id)) - ledger.total(figure.sourceAvailable(id))
