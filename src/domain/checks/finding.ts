import { z } from 'zod'
import { tables, type TableName } from '../plan/plan.ts'
import { TaskId } from '../timetable/task.ts'
import { Certainty } from '../values/certainty.ts'
import { Severity } from '../values/severity.ts'

/** Something a check found: what is wrong, what to do, and the very field to go to. */
export const Finding = z
  .strictObject({
    /** Stays the same while the matter stands: `F1:sources/abc`. Reasons for letting a warning stand hang on it. */
    id: z.string(),
    check: z.string(),
    severity: Severity,
    /** What it will be at sign-off, where some checks are stricter than while drafting. */
    atSignOff: Severity,
    /** A stop that may stand with a reason all the same, as a warning may. */
    mayStand: z.boolean(),
    /** True when something is not there yet, false when what is there is wrong. */
    missing: z.boolean(),
    task: TaskId,
    table: z.enum(Object.keys(tables) as [TableName, ...TableName[]]),
    /** The record it is about; empty for the plan as a whole. */
    recordId: z.string(),
    field: z.string(),
    problem: z.string(),
    action: z.string(),
    /** Where the rule comes from, and how sure that is. */
    rule: z.string(),
    certainty: Certainty,
  })
  .readonly()
export type Finding = z.infer<typeof Finding>
