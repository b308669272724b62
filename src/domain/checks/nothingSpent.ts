import { chargedParts } from '../inYear/chargedTo.ts'
import type { Source } from '../funding/source.ts'
import type { Actual } from '../inYear/inYear.ts'
import { lineage } from '../funding/lineage.ts'
import { closedQuarters, type Plan } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import { quarters, quarterTitle, type Quarter } from '../values/financialYear.ts'
import { formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** F23: a quarter was closed, costs were planned in it, and nothing at all was entered as spent on the source, not even nought. */
export function spendingEntered(context: CheckContext, source: Source): Finding[] {
  if (!source.inPlan) return []
  return unspentQuarters(context, source)
    .filter((quarter) => plannedOutsideRings(context, source, quarter) > 0)
    .map((quarter) =>
      found('F23', {
        table: 'sources',
        recordId: source.id,
        field: 'allocation',
        about: `q${quarter}`,
        problem: `No spending is entered for ${quarterTitle(quarter)} on ${source.name}, where ${formatPounds(context.ledger.total(figure.sourcePlanned(source.id, quarter)))} was planned, and the quarter is closed`,
        action:
          'Enter what was spent under In the year, nought where it was nothing, or open the quarter again.',
      }),
    )
}

/** The closed quarters in which costs were planned on a source and nothing was entered as spent. What is forecast means little then. */
export const unspentQuarters = (context: CheckContext, source: Source): readonly Quarter[] =>
  quarters.filter(
    (quarter) =>
      quarter <= closedQuarters(context.plan) &&
      planned(context, source, quarter) > 0 &&
      !isAnyEntered(context, source, quarter),
  )

const planned = ({ ledger }: CheckContext, { id }: Source, quarter: Quarter): number =>
  ledger.total(figure.sourcePlanned(id, quarter))

/** Planned on a source itself: its ring-fences are told of themselves. */
export const plannedOutsideRings = (context: CheckContext, source: Source, quarter: Quarter): number =>
  outsideRings(context, source, (each) => planned(context, each, quarter))

/** What a sum of a source comes to without that of the ring-fences right inside it. */
export const outsideRings = ({ plan }: CheckContext, source: Source, of: (each: Source) => number): number =>
  [...plan.sources.values()]
    .filter(({ parentId, inPlan }) => parentId === source.id && inPlan)
    .reduce((left, ring) => left - of(ring), of(source))

/** Entries are looked through only where they make nought, which is where there are none or few. */
const isAnyEntered = ({ plan, ledger }: CheckContext, source: Source, quarter: Quarter): boolean =>
  ledger.total(figure.sourceActual(source.id, quarter)) !== 0 ||
  [...plan.actuals.values()].some((each) => each.quarter === quarter && isOn(plan, each, source))

const isOn = (plan: Plan, actual: Actual, source: Source): boolean =>
  chargedParts(plan, actual).some(({ sourceId }) => lineage(plan, sourceId).includes(source))
