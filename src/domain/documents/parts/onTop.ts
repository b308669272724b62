import { inOrder } from '../../plan/plan.ts'
import { formatAmount } from '../../values/money.ts'
import { money, table, words, type Block, type Row } from '../blocks.ts'
import { sourcesInOrder, sourceTitle, type PlacedSource } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { said } from '../wording.ts'

/** Money on top of allocations, and whether it counts: carried forward from the year before, or paid in by partners. */
export function onTop({ plan }: DocumentSource): readonly Block[] {
  const contributions = inOrder(plan.contributions.values())
  const rows = sourcesInOrder(plan).flatMap((placed) => [
    ...carried(placed),
    ...contributions
      .filter(({ sourceId }) => sourceId === placed.source.id)
      .map(({ partner, amount, confirmed, letter }): Row => ({
        cells: [
          sourceTitle(placed),
          `Contribution of ${said(partner, 'a partner not named')}`,
          amount === null ? 'Not known' : formatAmount(amount),
          confirmed ? `Yes: confirmed. ${said(letter, '')}`.trim() : 'No: not confirmed yet',
        ],
      })),
  ])
  if (rows.length === 0) return []
  return [
    table(
      'What comes on top of the allocations',
      'One row for each sum carried forward and each partner’s contribution: the source it belongs to, the amount, and whether it counts as available yet.',
      [words('Source', 30), words('What', 28), money('Amount', 16), words('Counted as available', 26)],
      rows,
    ),
  ]
}

function carried(placed: PlacedSource): readonly Row[] {
  const { carriedForward, carryApproval } = placed.source
  if (carriedForward === null) return []
  return [
    {
      cells: [
        sourceTitle(placed),
        'Carried forward from the year before',
        formatAmount(carriedForward),
        carryApproval.trim() === ''
          ? 'No: no approval is named'
          : `Yes: approved. ${said(carryApproval, '')}`.trim(),
      ],
    },
  ]
}
