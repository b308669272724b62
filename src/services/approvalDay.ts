import { Refusal } from '../domain/refusal.ts'
import { approvalRefused } from '../domain/values/approvalRefused.ts'
import type { PlainDate } from '../domain/values/date.ts'
import type { PlanSession } from './planSession.ts'

/** Refuses a day of approval that has not come; what day it is, is looked up, as the program may be open since yesterday. */
export function refuseDay(session: PlanSession, on: PlainDate): void {
  session.catchUp()
  const refused = approvalRefused(on, session.today)
  if (refused !== null) throw new Refusal('not-approved-then', refused)
}
