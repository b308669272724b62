import { z } from 'zod'

/** How far a cost can be stopped within the year. What is not said is taken for bound, so that no one counts on it. */
export const Stoppable = z.enum(['unknown', 'bound', 'notice', 'atOnce'])
export type Stoppable = z.infer<typeof Stoppable>

export const stoppableTitles: Readonly<Record<Stoppable, string>> = {
  unknown: 'Not said',
  bound: 'Bound to the end of the year',
  notice: 'Can be stopped with notice',
  atOnce: 'Can be stopped at once',
}

/** Each with its title, in the order they are offered. */
export const stoppableChoices = Object.entries(stoppableTitles) as readonly (readonly [Stoppable, string])[]
