import { formatDate, type PlainDate } from './date.ts'

/**
 * Why nobody can have approved anything on a day, with what to do; null where they can. A board often approves a plan
 * days before somebody saves it: that is no reason to write down another day, and is told (`savedAfterwards`).
 */
export const approvalRefused = (on: PlainDate, today: PlainDate): string | null =>
  on > today ? `${formatDate(on)} has not come yet. Enter the day on which it was approved` : null
