import { PlainDate } from './date.ts'

/** The day of the instant at which a state was saved, where it is after the day on which it was approved; otherwise null. */
export function savedAfterwards(at: string, approvedOn: PlainDate): PlainDate | null {
  // The instant is told in UTC, whose day is never after the one here.
  const saved = PlainDate.safeParse(at.slice(0, 10)).data
  return saved !== undefined && saved > approvedOn ? saved : null
}
