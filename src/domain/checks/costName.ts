import type { Cost, CostTable } from '../costs/cost.ts'

const nameless: Readonly<Record<CostTable, string>> = {
  lines: 'A line with no description',
  posts: 'A post with no title',
  training: 'Training with no title',
}

/** A cost as sentences name it. */
export const nameOf = ({ table, description }: Pick<Cost, 'table' | 'description'>): string =>
  description.trim() === '' ? nameless[table] : `“${description}”`
