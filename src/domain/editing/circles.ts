import type { Records, TableName } from '../plan/plan.ts'
import { offsetOf } from '../timetable/calendar.ts'

type Lookup = (table: TableName, id: string) => Records[TableName] | undefined

/** A way in which records of one table hang on each other, which may not lead back to where it began. */
interface Chain<T extends TableName> {
  readonly table: T
  readonly next: (record: Records[T]) => readonly string[]
  readonly sentence: (record: Records[T]) => string
}

const chain = <T extends TableName>(definition: Chain<T>): Chain<TableName> =>
  definition as unknown as Chain<TableName>

const one = (id: string | null | undefined): readonly string[] => (id ? [id] : [])

const chains: readonly Chain<TableName>[] = [
  chain({
    table: 'sources',
    next: ({ parentId }) => one(parentId),
    sentence: ({ name }) => `“${name}” cannot be ring-fenced inside itself. Choose another grant around it`,
  }),
  chain({
    table: 'steps',
    next: (step) => one(offsetOf(step)?.stepId),
    sentence: ({ title }) =>
      `The date of “${title}” cannot follow from itself, by way of other steps either. Choose another step`,
  }),
  chain({
    table: 'steps',
    next: ({ waitsFor }) => waitsFor,
    sentence: ({ title }) =>
      `“${title}” cannot wait for itself, by way of other steps either. Choose other steps for it to wait for`,
  }),
]

/** A sentence for every way in which a record hangs on itself. */
export const circlesOf = (table: TableName, record: Records[TableName], lookup: Lookup): readonly string[] =>
  chains
    .filter((each) => each.table === table && leadsBack(record, each, lookup))
    .map((each) => each.sentence(record))

function leadsBack(record: Records[TableName], { table, next }: Chain<TableName>, lookup: Lookup): boolean {
  const seen = new Set<string>()
  const ahead = [...next(record)]
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === record.id) return true
    if (seen.has(id)) continue
    seen.add(id)
    const found = lookup(table, id)
    if (found) ahead.push(...next(found))
  }
  return false
}
