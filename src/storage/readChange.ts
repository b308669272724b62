import { z } from 'zod'
import type { Change } from '../domain/editing/change.ts'
import { tables, type TableName } from '../domain/plan/plan.ts'

const recordChanges = (Object.keys(tables) as TableName[]).map((table) =>
  z.strictObject({
    table: z.literal(table),
    id: z.string(),
    before: tables[table].nullable(),
    after: tables[table].nullable(),
  }),
)
const WrittenChange = z.array(z.union(recordChanges))

/** A change as the journal holds it, or null when it is not one: a file may have been altered by another program. */
export function readChange(text: string): Change | null {
  try {
    return (WrittenChange.safeParse(JSON.parse(text)).data ?? null) as Change | null
  } catch {
    return null
  }
}
