import type { Cost } from '../costs/cost.ts'

/** The sources that pay for some of a cost. */
export const payersOf = ({ shares }: Pick<Cost, 'shares'>): readonly string[] =>
  shares.filter(({ weight }) => Number(weight) > 0).map(({ sourceId }) => sourceId)
