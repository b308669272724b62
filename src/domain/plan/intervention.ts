import { z } from 'zod'
import { Id } from '../values/id.ts'
import { Population } from '../values/population.ts'
import { text, title } from '../values/text.ts'

/** Something the plan will do, chosen from the menu. */
export const Intervention = z
  .strictObject({
    id: Id,
    position: z.number(),
    title,
    /** The item of the pack's menu it delivers. */
    itemId: Id.nullable(),
    /** What will be delivered, how and for whom. */
    delivery: text(),
    provider: text(300),
    lead: text(300),
    change: z.enum(['new', 'expanded', 'continuing', 'ending']),
    needs: z.array(Id).readonly(),
    /** For a locally defined item: why it serves the aims of the strategy. */
    localCase: text(),
    /** How the money adds to, and does not replace, what is already spent. */
    additionality: text(),
    /** Whom it is for, as far as grants with a purpose ask. */
    populations: z.array(Population).readonly().default([]),
    /** What happens to it when the money ends. */
    exitPlan: text().default(''),
    /** The ambitions it brings nearer. */
    ambitions: z.array(Id).readonly().default([]),
  })
  .readonly()
export type Intervention = z.infer<typeof Intervention>
