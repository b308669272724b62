import type { Payer } from '../../../../domain/grid/countedCosts.ts'
import { costTypeName, type LineNames } from '../lineNames.ts'
import { costTypeOf, type CostRow } from './gridRow.ts'
import type { GroupName, Grouping } from './groups.ts'

/**
 * The groups a cost stands in. By source it stands in one for each that pays, with that source's part of it; by anything
 * else in one, with what `paidBy` pays where the lines of a source alone are shown.
 */
export function groupNames(
  row: CostRow,
  grouping: Exclude<Grouping, 'none'>,
  names: LineNames,
  paidBy: Payer | null,
): readonly GroupName[] {
  if (grouping === 'sourceId') return payersOf(row, names, paidBy)
  return [{ ...otherNames[grouping](row, names), paidBy }]
}

type NameOf = (row: CostRow, names: LineNames) => Omit<GroupName, 'paidBy'>

const otherNames: Readonly<Record<Exclude<Grouping, 'none' | 'sourceId'>, NameOf>> = {
  interventionId: ({ cost }, names) => ({
    key: cost.interventionId ?? '',
    title: names.intervention(cost) || 'No intervention yet',
  }),
  categoryId: ({ cost }, names) => {
    const category = names.categoryId(cost)
    return { key: category ?? '', title: names.category(category) || 'No category of the menu' }
  },
  costType: (row) => {
    const costType = costTypeOf(row)
    return { key: costType, title: costTypeName(costType) }
  },
}

/** Those that pay a part of a cost, without those not asked for unless none else does. */
function payersOf({ cost }: CostRow, names: LineNames, asked: Payer | null): readonly GroupName[] {
  const paying = cost.shares.filter(({ weight }) => Number(weight) > 0).map(({ sourceId }) => sourceId)
  const around = asked?.sourceId ?? null
  const among = around === null ? paying : paying.filter((sourceId) => names.liesIn(sourceId, around))
  const shown = among.length === 0 ? paying : among
  if (shown.length === 0)
    return [{ key: '', title: 'No source yet', paidBy: { sourceId: null, inside: false } }]
  return shown.map((sourceId) => ({
    key: sourceId,
    title: names.source(sourceId) || 'A source that is not in the plan',
    paidBy: { sourceId, inside: false },
  }))
}
