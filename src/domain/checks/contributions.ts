import type { Contribution } from '../funding/source.ts'
import { formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** F18, for what one partner pays in: it counts once it is confirmed and names the source it is paid into. */
export const checkContribution = (context: CheckContext, contribution: Contribution): Finding[] => [
  ...paidInto(contribution),
  ...agreed(context, contribution),
]

function paidInto({ id, amount, partner, sourceId }: Contribution): Finding[] {
  if (sourceId !== null || amount === null || amount === 0) return []
  return [
    found('F18', {
      table: 'contributions',
      recordId: id,
      field: 'sourceId',
      about: 'source',
      missing: true,
      problem: `The contribution of ${formatPounds(amount)} from ${partner.trim() || 'a partner'} names no source, so it is counted nowhere`,
      action: 'Choose the source it is paid into, or take the contribution out.',
    }),
  ]
}

function agreed({ plan }: CheckContext, contribution: Contribution): Finding[] {
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
