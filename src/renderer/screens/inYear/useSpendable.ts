import { figure } from '../../../domain/values/figure.ts'
import type { Quarter } from '../../../domain/values/financialYear.ts'
import { useList } from '../../stores/usePlan.ts'
import type { SpentOn } from './spending.ts'

/** What spending is entered by. */
export type By = 'cost' | 'source'

/** A row of the table: something money is spent on, with what is planned for it where that is its own. */
export interface Spendable {
  readonly on: SpentOn
  /** Empty where it has none. */
  readonly name: string
  /** The figure of what is planned for it in a quarter; none for a source, whose plan is that of its costs. */
  readonly planned: ((quarter: Quarter) => string) | null
}

/** The plan's costs in their order, lines first, or its sources. */
export function useSpendable(by: By): readonly Spendable[] {
  const lines = useList('lines')
  const posts = useList('posts')
  const training = useList('training')
  const sources = useList('sources')
  if (by === 'source')
    return sources.map(({ id, name }) => ({ on: { table: 'sources', id }, name, planned: null }))
  const cost = (table: 'posts' | 'training', id: string, name: string): Spendable => ({
    on: { table, id },
    name,
    planned: (quarter) => figure.costPlanned(table, id, quarter),
  })
  return [
    ...lines.map(({ id, description }) => ({
      on: { table: 'lines' as const, id },
      name: description,
      planned: null,
    })),
    ...posts.map(({ id, title }) => cost('posts', id, title)),
    ...training.map(({ id, title }) => cost('training', id, title)),
  ]
}
