import { inOrder, type Plan } from '../plan.ts'
import { NameIndex } from './nameIndex.ts'

/** The names by which cells speak of a plan's interventions and sources. */
export interface PlanNames {
  readonly interventions: NameIndex
  readonly sources: NameIndex
  readonly interventionTitle: (id: string | null) => string
  readonly sourceName: (id: string) => string
}

export const planNames = ({ interventions, sources }: Plan): PlanNames => ({
  interventions: new NameIndex(
    inOrder(interventions.values()).map(({ id, title }) => ({ id, name: title })),
    { one: 'an intervention', screen: 'Interventions' },
  ),
  sources: new NameIndex(inOrder(sources.values()), { one: 'a source', screen: 'Funding' }),
  interventionTitle: (id) => (id === null ? '' : (interventions.get(id)?.title ?? '')),
  sourceName: (id) => sources.get(id)?.name ?? '',
})
