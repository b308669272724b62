import { useRecord } from '../../stores/usePlan.ts'

/** How many quarters of the year are closed. */
export const useClosedQuarters = (): 0 | 1 | 2 | 3 | 4 => useRecord('inYear', 'inYear')?.closedQuarters ?? 0
