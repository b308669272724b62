import type { Evidence } from '../../plan/pack.ts'
import { packOf } from '../../plan/plan.ts'
import { paragraph, table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said } from '../wording.ts'

/** Annex C: the guidance and evidence behind the chosen items of the menu. */
export function evidence({ plan }: DocumentSource): readonly Block[] {
  const chosen = new Set([...plan.interventions.values()].map(({ itemId }) => itemId))
  const { categories, evidence: references } = packOf(plan)
  const items = categories.flatMap((category) => category.items).filter((item) => chosen.has(item.id))
  const used = references.filter((each) => items.some((item) => item.evidence.includes(each.id)))
  if (used.length === 0)
    return [paragraph('The menu items chosen have no evidence reference in the guidance pack.')]
  return [
    table(
      'Evidence behind the chosen menu items',
      'One row for each publication: its title and publisher, the chosen menu items that rest on it, and whether the reference was checked.',
      [
        words('Publication', 34),
        words('Publisher', 20),
        words('Behind these items', 30),
        words('Reference', 16),
      ],
      used.map((each) => ({
        cells: [
          said(each.title),
          said(each.publisher, 'Not known'),
          items
            .filter((item) => item.evidence.includes(each.id))
            .map((item) => item.title)
            .join('; '),
          checked(each),
        ],
      })),
    ),
  ]
}

const checked = (reference: Evidence): string => (reference.certainty === 'found' ? 'Found' : 'To be checked')
