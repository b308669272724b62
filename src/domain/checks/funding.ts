import type { Source } from '../funding/source.ts'
import { baselineKept } from './baseline.ts'
import { carriedForwardAllowed } from './carryForward.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { floorReached, membershipConfirmed, sharesKept } from './grantConditions.ts'
import { spendingEntered } from './nothingSpent.ts'
import { notOverspent } from './overspent.ts'
import { laterYearsCovered, littleLeft, notOverPlanned } from './positions.ts'
import { receivedInTime } from './receipts.ts'
import { returnable } from './returnable.ts'
import { datesInOrder } from './sourceDates.ts'
import { variancesExplained } from './variances.ts'

/**
 * F0 to F2, F5 to F9, F16, F17, F20 and F22 to F26, for one source. A source without an allocation is only told to find it (F0):
 * nothing that rests on it is found.
 */
export function checkSource(context: CheckContext, source: Source): Finding[] {
  return [
    ...(source.allocation === null ? allocationUnknown(source) : restingOn(context, source)),
    ...datesInOrder(source),
    ...baselineKept(context, source),
    ...sharesKept(context, source),
    ...carriedForwardAllowed(context, source),
    ...membershipConfirmed(context, source),
    ...laterYearsCovered(context, source),
    ...spendingEntered(context, source),
    ...variancesExplained(context, source),
  ]
}

/** What rests on the year's allocation. */
const restingOn = (context: CheckContext, source: Source): Finding[] => [
  ...notOverPlanned(context, source),
  ...receivedInTime(context, source),
  ...returnable(context, source),
  ...floorReached(context, source),
  ...firmMoney(source),
  ...littleLeft(context, source),
  ...notOverspent(context, source),
]

function allocationUnknown(source: Source): Finding[] {
  if (!source.inPlan) return []
  return [
    found('F0', {
      ...at(source, 'allocation'),
      problem: `The allocation of ${source.name} has not been entered`,
      action: 'Enter it from the letter or circular, marked indicative if it may still change.',
    }),
  ]
}

function firmMoney(source: Source): Finding[] {
  if (!source.inPlan || source.certainty === 'confirmed' || source.accepted) return []
  return [
    found('F9', {
      ...at(source, 'certainty'),
      problem: `${source.name} rests on an indicative allocation`,
      action:
        'Mark it confirmed when the letter comes, or record that the council accepts it in writing. Sign-off waits for one of the two.',
    }),
  ]
}

const at = (source: Source, field: string) => ({ table: 'sources', recordId: source.id, field }) as const
