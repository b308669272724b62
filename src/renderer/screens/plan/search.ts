import { planAddress } from '../../route.ts'
import type { PlanStore } from '../../stores/planStore.ts'
import { places, placeOfTable } from './places.ts'

export interface Hit {
  readonly title: string
  readonly kind: string
  readonly address: string
}

const most = 12

/** The lists that are searched, and the field that names each record. */
const named = [
  ['interventions', 'title', 'Intervention'],
  ['lines', 'description', 'Budget line'],
  ['posts', 'title', 'Post'],
  ['training', 'title', 'Training'],
  ['sources', 'name', 'Funding source'],
  ['needs', 'title', 'Need'],
  ['members', 'organisation', 'Member'],
  ['steps', 'title', 'Date'],
] as const

/** Steps and records whose name has every word asked for, steps first. */
export function search(store: Pick<PlanStore, 'id' | 'list'>, wanted: string): readonly Hit[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const fits = ({ title }: Hit): boolean => words.every((word) => title.toLowerCase().includes(word))
  const steps = places.map(({ place, title }) => ({
    title,
    kind: 'Step',
    address: planAddress(store.id, place),
  }))
  const records = named.flatMap(([table, field, kind]) =>
    store.list(table).map((record) => ({
      title: String((record as unknown as Record<string, unknown>)[field]),
      kind,
      address: planAddress(store.id, placeOfTable(table), `${table}/${record.id}/${field}`),
    })),
  )
  return [...steps, ...records].filter(fits).slice(0, most)
}
