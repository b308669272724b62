import type { Records, TableName } from '../plan/plan.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { writtenIn } from './written.ts'

const placeholder =
  /\b(TBC|TBA|TBD|XX+|lorem ipsum|to be confirmed|insert (?:text|name|date|figure)s? here)\b|\?{3,}/i

/** D3: “TBC”, “XX” and the like left in anything that will be printed. */
export function placeholdersLeft(table: TableName, record: Records[TableName]): Finding[] {
  return writtenIn(table, record).flatMap(({ field, text }) => {
    const left = placeholder.exec(text)?.[0]
    if (left === undefined) return []
    return [
      found('D3', {
        table,
        recordId: record.id,
        field,
        about: field,
        problem: `“${left}” has been left in`,
        action: 'Write what belongs there, or take it out.',
      }),
    ]
  })
}
