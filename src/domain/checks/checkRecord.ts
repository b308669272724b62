import type { Records, TableName } from '../plan.ts'
import type { CheckContext } from './context.ts'
import type { Finding } from './finding.ts'
import { checkSource } from './funding.ts'
import { checkIntervention, checkNeed } from './interventions.ts'
import { checkLine } from './lines.ts'
import { placeholdersLeft } from './placeholders.ts'
import { checkStep } from './timetable.ts'

/** Every check of one record of each table. */
const recordChecks: { readonly [T in TableName]?: (context: CheckContext, record: Records[T]) => Finding[] } =
  {
    needs: checkNeed,
    sources: checkSource,
    interventions: checkIntervention,
    lines: checkLine,
    steps: checkStep,
  }

export function checkRecord<T extends TableName>(
  context: CheckContext,
  table: T,
  record: Records[T],
): Finding[] {
  return [...(recordChecks[table]?.(context, record) ?? []), ...placeholdersLeft(table, record)]
}
