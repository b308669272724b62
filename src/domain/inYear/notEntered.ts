import type { Ledger } from '../figures/ledger.ts'
import type { Source } from '../funding/source.ts'
import { closedQuarters, type Plan } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import { quarters, type Quarter } from '../values/financialYear.ts'

/** What tells whether spending was entered. */
export interface Entered {
  readonly plan: Plan
  readonly ledger: Ledger
  /** How many entries of spending a source and the ring-fences inside it have in a quarter; nought is an entry too. */
  readonly entries: (sourceId: string, quarter: Quarter) => number
}

/**
 * The closed quarters in which costs were planned on a source itself and nothing was entered as spent on it, not even
 * nought. Its ring-fences are told of themselves.
 */
export const notEntered = (at: Entered, source: Source): readonly Quarter[] =>
  quarters.filter(
    (quarter) =>
      quarter <= closedQuarters(at.plan) &&
      plannedOutsideRings(at, source, quarter) > 0 &&
      outsideRings(at, source, ({ id }) => at.entries(id, quarter)) === 0,
  )

/** The same of a source or of a ring-fence inside it: what is forecast of the source means little then. */
export const notEnteredWithin = (at: Entered, source: Source): readonly Quarter[] => {
  const missing = new Set([
    ...notEntered(at, source),
    ...ringsOf(at, source).flatMap((ring) => notEnteredWithin(at, ring)),
  ])
  return quarters.filter((quarter) => missing.has(quarter))
}

/** What is planned in a quarter on a source itself. */
export const plannedOutsideRings = (at: Entered, source: Source, quarter: Quarter): number =>
  outsideRings(at, source, ({ id }) => at.ledger.total(figure.sourcePlanned(id, quarter)))

/** What a sum of a source comes to without that of the ring-fences right inside it. */
export const outsideRings = (
  at: Pick<Entered, 'plan'>,
  source: Source,
  of: (each: Source) => number,
): number => ringsOf(at, source).reduce((left, ring) => left - of(ring), of(source))

const ringsOf = ({ plan }: Pick<Entered, 'plan'>, { id }: Source): readonly Source[] =>
  [...plan.sources.values()].filter(({ parentId, inPlan }) => parentId === id && inPlan)
