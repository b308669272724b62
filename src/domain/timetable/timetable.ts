import { z } from 'zod'
import { PlainDate } from '../values/date.ts'
import { Id } from '../values/id.ts'
import { text, title } from '../values/text.ts'
import { Offset } from './offset.ts'

/** A deadline or step on the way to an agreed plan. */
export const Step = z
  .strictObject({
    id: Id,
    position: z.number(),
    title,
    kind: z.enum([
      'submission',
      'meeting',
      'papers',
      'task',
      'payment',
      'return',
      'decision',
      'notice',
      'signOff',
      'approval',
    ]),
    /** The date as entered. None where it follows from another step's, as that of papers from their meeting's. */
    date: PlainDate.nullable(),
    /** For papers: the meeting they are for. */
    meetingId: Id.nullable(),
    /** For papers: whole working days to lie between publication and meeting. */
    clearDays: z.int().min(0).max(60).nullable(),
    owner: text(300),
    doneOn: PlainDate.nullable(),
    note: text(),
    /** How its date follows from another step's; none where its date is entered. */
    follows: Offset.nullable().default(null),
    /** The steps that have to be over before this one. */
    waitsFor: z.array(Id).max(100).readonly().default([]),
  })
  .readonly()
export type Step = z.infer<typeof Step>

/** A day on which this council does not work, besides weekends and bank holidays; or a one-off holiday. */
export const Closure = z.strictObject({ id: Id, date: PlainDate, title: text(300) }).readonly()
export type Closure = z.infer<typeof Closure>
