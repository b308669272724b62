import type { Source } from '../funding/source.ts'
import { formatDate } from '../values/date.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

/** Whether money ends before it starts, so that nothing can be spent within its dates. */
export const endsBeforeItStarts = ({ startDate, endDate }: Source): boolean =>
  startDate !== null && endDate !== null && endDate < startDate

/** F25: the dates of the money are in the wrong order. Its costs are then not held to them (F10). */
export function datesInOrder(source: Source): Finding[] {
  const { id, name, startDate, endDate } = source
  if (startDate === null || endDate === null || !endsBeforeItStarts(source)) return []
  return [
    found('F25', {
      table: 'sources',
      recordId: id,
      field: 'endDate',
      problem: `The money of ${name} ends on ${formatDate(endDate)}, before it starts on ${formatDate(startDate)}`,
      action: 'Correct one of the two dates from the letter.',
    }),
  ]
}
