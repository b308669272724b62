/** Reads a number of clear working days: none when empty, or the sentence saying what to enter. */
export function readClearDays(text: string): number | null | string {
  const typed = text.trim()
  if (typed === '') return null
  const days = /^\d{1,2}$/.test(typed) ? Number(typed) : NaN
  return days <= 60 ? days : 'Enter a whole number of days from 0 to 60, like 5'
}
