import type { Source } from '../funding/source.ts'
import { detailsOf } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import { firstDay, quarters, quarterTitle } from '../values/financialYear.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { onTop, overInYear } from './positions.ts'

/**
 * F1, for what has been paid by the end of each quarter. Only where instalments with dates make at least the allocation,
 * those that come after the year among them: until then some are still to be entered. A year that is over-planned is told
 * of once, as such.
 */
export function receivedInTime(context: CheckContext, source: Source): Finding[] {
  const { ledger } = context
  const { id, allocation } = source
  const all = ledger.total(figure.sourceInstalments(id))
  if (all === 0 || all < (allocation ?? 0) || overInYear(context, source) > 0) return []
  const extra = onTop(context, source)
  let planned = 0
  let received = receivedBefore(context, source)
  for (const quarter of quarters) {
    planned += ledger.total(figure.sourcePlanned(id, quarter))
    received += ledger.total(figure.sourceReceipts(id, quarter))
    if (planned <= received + extra) continue
    return [
      found('F1', {
        table: 'sources',
        recordId: id,
        field: 'receipts',
        about: 'receipts',
        problem: `By the end of ${quarterTitle(quarter)} ${formatPounds(pence(planned))} is planned on ${source.name}, and ${formatPounds(pence(received + extra))} will have come in`,
        action:
          'Plan the cost for a later quarter, correct the instalments, or agree with finance that the council pays until the money comes.',
      }),
    ]
  }
  return []
}

/** Paid before the year has begun, and so there from its first day. */
const receivedBefore = ({ plan }: CheckContext, { id }: Source): number =>
  [...plan.receipts.values()].reduce((sum, { sourceId, date, amount }) => {
    const early = sourceId === id && date !== null && date < firstDay(detailsOf(plan).financialYear)
    return early ? sum + (amount ?? 0) : sum
  }, 0)
