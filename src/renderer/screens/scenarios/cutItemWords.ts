import type { CutView } from '../../../contract/scenarioViews.ts'
import { formatDate } from '../../../domain/values/date.ts'

/** A cost in the face of a cut. */
export type CutItem = CutView['items'][number]

/** How a cost is named when it is ticked. */
export const itemKey = ({ table, id }: CutItem): string => `${table}/${id}`

export const nameOf = ({ description }: CutItem): string => description || 'A cost with no description'

/** Of what it can be said how it is stopped: training never is, and a vacancy need not be filled. */
export const canBeSaid = ({ table, how }: CutItem): boolean => table !== 'training' && how !== 'vacant'

/** What is known of how a cost stops besides what was chosen. */
export function howWords({ table, how, noticeEnds }: CutItem): string {
  if (table === 'training') return 'Training, so taken for bound'
  if (noticeEnds !== null) return `Paid until ${formatDate(noticeEnds)}`
  if (how === 'vacant') return 'Vacant: leave it unfilled'
  return how === 'unknown' ? 'Taken for bound' : ''
}
