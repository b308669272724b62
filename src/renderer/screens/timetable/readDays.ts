/** Reads a number of days between two steps, or gives the sentence saying what to enter. */
export function readDays(text: string): number | string {
  const typed = text.trim()
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : NaN
  return days <= 400 ? days : 'Enter a whole number of days from 0 to 400, like 10'
}
