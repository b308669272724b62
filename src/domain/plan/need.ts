import { z } from 'zod'
import { Id } from '../values/id.ts'
import { text, title } from '../values/text.ts'

/** Where in a person's life the need lies. */
export const RecoveryArea = z.enum([
  'treatment',
  'physicalHealth',
  'mentalHealth',
  'housing',
  'employment',
  'family',
  'justice',
  'stigma',
])
export type RecoveryArea = z.infer<typeof RecoveryArea>

/** Something local people need, with what shows it. */
export const Need = z
  .strictObject({
    id: Id,
    position: z.number(),
    title,
    evidence: text(),
    source: text(),
    population: text(),
    area: RecoveryArea.nullable(),
    priority: z.boolean(),
  })
  .readonly()
export type Need = z.infer<typeof Need>
