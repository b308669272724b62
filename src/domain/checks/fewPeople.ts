import type { Records, TableName } from '../plan/plan.ts'
import { fewPeopleIn } from '../values/fewPeople.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { writtenIn } from './written.ts'

/** A3b: a count of one to four people in anything that will be printed. It is printed as fewer than five, whatever is let stand. */
export function fewPeopleWritten(table: TableName, record: Records[TableName]): Finding[] {
  return writtenIn(table, record).flatMap(({ field, text }) => {
    const [first] = fewPeopleIn(text)
    if (first === undefined) return []
    return [
      found('A3b', {
        table,
        recordId: record.id,
        field,
        about: field,
        problem: `“${first}” is a count of fewer than five people, which may point to somebody`,
        action: 'Write “fewer than five”, or count over a longer time or a larger area.',
      }),
    ]
  })
}
