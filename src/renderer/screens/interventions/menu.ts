import type { Intervention } from '../../../domain/plan/intervention.ts'
import type { MenuCategory, MenuItem, Pack } from '../../../domain/plan/pack.ts'

/** The words of an item that a search looks through: its title, its summary and the titles of its evidence. */
function wordsOf(item: MenuItem, pack: Pack): string {
  const evidence = item.evidence.map((id) => pack.evidence.find((each) => each.id === id)?.title ?? '')
  return [item.id, item.title, item.summary, ...evidence].join(' ').toLowerCase()
}

/** The categories with only those of their items that have every word searched for. */
export function searchMenu(pack: Pack, sought: string): readonly MenuCategory[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return pack.categories
  return pack.categories.map((category) => ({
    ...category,
    items: category.items.filter((item) => words.every((word) => wordsOf(item, pack).includes(word))),
  }))
}

/** A category of the menu with what the plan has in it; none stands for what is not on the menu. */
export interface CategoryGroup {
  readonly category: MenuCategory | null
  readonly interventions: readonly Intervention[]
}

/** The plan's interventions under the categories of the menu, those with nothing planned included. */
export function byCategory(pack: Pack, interventions: readonly Intervention[]): readonly CategoryGroup[] {
  const categoryOf = new Map(
    pack.categories.flatMap((category) => category.items.map((item) => [item.id, category.id] as const)),
  )
  const inCategory = Map.groupBy(interventions, ({ itemId }) => categoryOf.get(itemId ?? '') ?? null)
  const outside = inCategory.get(null) ?? []
  return [
    ...(outside.length === 0 ? [] : [{ category: null, interventions: outside }]),
    ...pack.categories.map((category) => ({
      category,
      interventions: inCategory.get(category.id) ?? [],
    })),
  ]
}

export const menuItem = (pack: Pack, itemId: string | null): MenuItem | undefined =>
  pack.categories.flatMap((category) => category.items).find((item) => item.id === itemId)
