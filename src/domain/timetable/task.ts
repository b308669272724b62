import { z } from 'zod'

/** The steps of the journey, in the order that is advised. */
export const TaskId = z.enum([
  'setUp',
  'needs',
  'ambitions',
  'funding',
  'interventions',
  'workforce',
  'budget',
  'timetable',
  'checks',
  'documents',
  'inYear',
])
export type TaskId = z.infer<typeof TaskId>
