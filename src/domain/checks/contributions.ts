import type { Contribution } from '../funding.ts'
import { formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** F18, for what one partner pays in. */
export function checkContribution({ plan }: CheckContext, contribution: Contribution): Finding[] {
  const { id, amount, confirmed, partner, sourceId } = contribution
  if (confirmed || amount === null || amount === 0) return []
  const source = sourceId === null ? undefined : plan.sources.get(sourceId)
  return [
    found('F18', {
      table: 'contributions',
      recordId: id,
      field: 'confirmed',
      problem: `The contribution of ${formatPounds(amount)} from ${partner.trim() || 'a partner'}${source ? ` to ${source.name}` : ''} is not confirmed`,
      action: 'Mark it confirmed when the agreement comes. Until then it is not counted as available.',
    }),
  ]
}
