import type { Posting } from './ledger.ts'
import { actualPostings, contributionPostings, receiptPostings, sourcePostings } from './postings.ts'
import type { Plan, Records, TableName } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'

type Poster<T extends TableName> = (plan: Plan, record: Records[T], today: PlainDate) => readonly Posting[]

/** What the records of each table add to the figures; costs are posted apart. */
const posters = {
  sources: sourcePostings,
  contributions: contributionPostings,
  receipts: receiptPostings,
  actuals: actualPostings,
} as { readonly [T in TableName]?: Poster<TableName> }

/** What a record adds to the figures: nothing when it is gone, and null for a table whose records never add anything. */
export function postingsOf(
  plan: Plan,
  table: TableName,
  id: string,
  today: PlainDate,
): readonly Posting[] | null {
  const poster = posters[table]
  if (!poster) return null
  const record = plan[table].get(id)
  return record ? poster(plan, record, today) : []
}
