import type { PlainDate } from '../../../domain/values/date.ts'
import { firstDay, quarterDays, yearOf } from '../../../domain/values/financialYear.ts'
import { useDetails, useView } from '../../stores/usePlan.ts'

/** A day to start a date field from: today in the plan's year, its middle before it, its first day after it. */
export function useLikelyDay(): PlainDate {
  const { today } = useView()
  const { financialYear } = useDetails()
  if (yearOf(today) === financialYear) return today
  return today < firstDay(financialYear) ? quarterDays(financialYear, 3)[0] : firstDay(financialYear)
}
