import type { Line, Share } from '../../../domain/costs/line.ts'
import { costTypeTitles, type CostType } from '../../../domain/values/costType.ts'
import type { Source } from '../../../domain/funding/source.ts'
import type { Intervention } from '../../../domain/plan/intervention.ts'
import type { Pack } from '../../../domain/plan/pack.ts'
import { ringFencesIn } from '../funding/sourceTree.ts'

/** What a line, a post or training is for, and who pays. */
type ForIntervention = Pick<Line, 'interventionId'>
type Paid = Pick<Line, 'shares'>

/** Costs point at other records by id; people read their names. */
export interface LineNames {
  readonly intervention: (cost: ForIntervention) => string
  /** The category of the menu a cost's intervention stands in; none when it has none. */
  readonly categoryId: (cost: ForIntervention) => string | null
  /** `60% Grant, 40% Local money`, or the one source's name. */
  readonly sources: (cost: Paid) => string
  readonly source: (sourceId: string) => string
  readonly category: (categoryId: string | null) => string
  /** Whether a source is the other or a ring-fence inside it. */
  readonly liesIn: (sourceId: string, around: string) => boolean
}

export function lineNames(
  pack: Pack,
  interventions: readonly Intervention[],
  sources: readonly Source[],
): LineNames {
  const intervention = new Map(interventions.map((each) => [each.id, each]))
  const source = new Map(sources.map((each) => [each.id, each.name]))
  const category = new Map(pack.categories.flatMap(({ id, items }) => items.map((item) => [item.id, id])))
  const categoryTitle = new Map(pack.categories.map(({ id, title }) => [id, title]))
  const families = new Map<string, ReadonlySet<string>>()
  const shareWords = ({ sourceId, weight }: Share) =>
    `${weight}% ${source.get(sourceId) ?? 'of a source that is not in the plan'}`
  return {
    intervention: ({ interventionId }) => intervention.get(interventionId ?? '')?.title ?? '',
    categoryId: ({ interventionId }) =>
      category.get(intervention.get(interventionId ?? '')?.itemId ?? '') ?? null,
    sources: ({ shares }) => {
      const [only, ...others] = shares
      return only?.weight === '100' && others.length === 0
        ? (source.get(only.sourceId) ?? '')
        : shares.map(shareWords).join(', ')
    },
    source: (sourceId) => source.get(sourceId) ?? '',
    liesIn: (sourceId, around) => {
      const family =
        families.get(around) ?? new Set([around, ...ringFencesIn(sources, around).map(({ id }) => id)])
      families.set(around, family)
      return family.has(sourceId)
    },
    category: (categoryId) => categoryTitle.get(categoryId ?? '') ?? '',
  }
}

/** What the money buys, in words. */
export const costTypes = Object.entries(costTypeTitles) as readonly (readonly [CostType, string])[]

export const costTypeName = (costType: CostType): string => costTypeTitles[costType]
