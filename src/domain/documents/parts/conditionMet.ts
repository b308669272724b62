import type { Finding } from '../../checks/finding.ts'
import { isCostTable } from '../../costs/cost.ts'
import type { Source } from '../../funding/source.ts'
import { lineage } from '../../funding/lineage.ts'
import type { Condition } from '../../plan/condition.ts'
import { figure } from '../../values/figure.ts'
import { formatPounds } from '../../values/money.ts'
import { findingsOf } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { said, sentence } from '../wording.ts'

/** How a condition of a source's grant is met, as far as the checks know: never more than they tested. */
export function howMet(source: DocumentSource, bound: Source, condition: Condition): string {
  // The kind selects both the condition and what tells of it, which TypeScript cannot follow through a lookup.
  const tell = tellers[condition.kind] as Tell<Condition>
  return tell(source, bound, condition)
}

type Tell<C> = (source: DocumentSource, bound: Source, condition: C) => string
type Tellers = { readonly [K in Condition['kind']]: Tell<Extract<Condition, { kind: K }>> }

const tellers: Tellers = {
  menuOnly: (source, bound) =>
    asChecked(
      [...findingsOf(source, 'I1', 'I7'), ...withoutIntervention(source, bound)],
      'Met as far as the checks know: every cost on this money belongs to an intervention tied to an item of the menu.',
    ),
  onlyItems: eligibilityMet,
  onlyPopulations: eligibilityMet,
  maintainBaseline: baselineMet,
  spendAtLeastAllocation: (source, bound) =>
    bound.allocation === null
      ? 'Not tested: the allocation is not known.'
      : asChecked(
          findingsOf(source, 'F8').filter((finding) => finding.recordId === bound.id),
          `Met as far as the checks know: ${formatPounds(source.figure(figure.sourcePlanned(bound.id)))} is planned against ${formatPounds(bound.allocation)}.`,
        ),
  shareCap: (source, bound) =>
    asChecked(
      findingsOf(source, 'F5').filter((finding) => finding.recordId === bound.id),
      'Met as far as the checks know: the share planned is no larger.',
    ),
  shareFloor: (source, bound) =>
    asChecked(
      findingsOf(source, 'F6').filter((finding) => finding.recordId === bound.id),
      'Met as far as the checks know: the share planned is no smaller.',
    ),
  carryForward: (source, bound, { allowed }) => carriedForward(source, bound, allowed),
  additional: (source, bound) =>
    asChecked(
      findingsOf(source, 'F11').filter(
        ({ recordId }) => source.figure(figure.interventionSupplementaryOn(recordId, bound.id)) !== 0,
      ),
      'Met as far as the checks know: every intervention on this money says what it adds.',
    ),
  membership: (_source, bound) =>
    bound.membershipConfirmed ? 'Confirmed by the partnership.' : 'Not confirmed yet by the partnership.',
  note: (_source, _bound, { certainty }) =>
    certainty === 'not_found'
      ? 'Not known. To be asked of the regional team.'
      : 'Not tested by the checks. For the partnership to confirm.',
}

function eligibilityMet(source: DocumentSource, bound: Source): string {
  return asChecked(
    findingsOf(source, 'F4').filter((finding) => finding.id.endsWith(`:${bound.id}`)),
    'Met as far as the checks know: no cost on this money pays for anything else.',
  )
}

/** Costs on this money, or on a ring-fence inside it, that belong to no intervention and so to no item. */
const withoutIntervention = (source: DocumentSource, bound: Source): readonly Finding[] =>
  findingsOf(source, 'F3').filter(
    ({ table, recordId, field }) =>
      field === 'interventionId' &&
      isCostTable(table) &&
      source.plan[table]
        .get(recordId)
        ?.shares.some((share) => lineage(source.plan, share.sourceId).includes(bound)) === true,
  )

const asChecked = (findings: readonly Finding[], met: string): string =>
  findings.length === 0
    ? met
    : `Not met yet:\n${findings.map(({ problem }) => sentence(said(problem))).join('\n')}`

function baselineMet(source: DocumentSource): string {
  const entered = [...source.plan.sources.values()].some((each) => each.baseline !== null)
  if (!entered) return 'Not tested: no 2020-21 spending has been entered.'
  return asChecked(
    findingsOf(source, 'F7'),
    'Met as far as the checks know: planned spending is no lower than that of 2020-21.',
  )
}

function carriedForward(source: DocumentSource, bound: Source, allowed: boolean): string {
  if (!bound.inPlan || bound.allocation === null)
    return 'Not tested by the checks. For the finance lead to confirm.'
  const remaining = source.figure(figure.sourceRemaining(bound.id))
  if (remaining <= 0) return 'All of this money is planned in the year.'
  return allowed
    ? `${formatPounds(remaining)} is not planned yet. It may be carried forward if it is not spent.`
    : `${formatPounds(remaining)} is not planned yet and would have to be returned if it is not spent.`
}
