import type { Source } from '../../../domain/funding/source.ts'
import type { Grant } from '../../../domain/plan/pack.ts'
import { firstDay, lastDay, type FinancialYear } from '../../../domain/values/financialYear.ts'
import type { Command } from '../../stores/planStore.ts'
import { newId, nextPosition } from '../../stores/usePlan.ts'

/** What is known of a source when it is added: its allocation is left for the letter to tell. */
export const blankSource = (
  sources: readonly Source[],
  year: FinancialYear,
  given: Partial<Source>,
): Source => ({
  id: newId(),
  position: nextPosition(sources),
  name: 'Local source',
  grantId: null,
  parentId: null,
  inPlan: true,
  allocation: null,
  certainty: 'indicative',
  accepted: false,
  letter: '',
  letterDate: null,
  baseline: null,
  startDate: firstDay(year),
  endDate: lastDay(year),
  laterYears: [notTold, notTold],
  carriedForward: null,
  carryApproval: '',
  membershipConfirmed: false,
  conditions: [],
  ...given,
})

const notTold = { amount: null, certainty: 'indicative', letter: '', letterDate: null } as const

/** Adds a grant of the pack and, where asked, the wider grant around it; one step to undo. */
export function addGrant(grant: Grant, source: Source, parent: Source | null): Command {
  if (parent === null) return { type: 'source.add', record: source }
  return {
    type: 'batch',
    title: `Add ${grant.title}`.slice(0, 200),
    commands: [
      { type: 'source.add', record: parent },
      { type: 'source.add', record: { ...source, position: parent.position + 1024 } },
    ],
  }
}
