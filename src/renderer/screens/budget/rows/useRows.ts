import { useMemo, useState } from 'react'
import type { CostType } from '../../../../domain/values/costType.ts'
import { useList } from '../../../stores/usePlan.ts'
import { isOpen, passes, type LineFilter } from '../lineFilter.ts'
import { costTypeName, type LineNames } from '../lineNames.ts'
import { shownWords } from '../lineWords.ts'
import { postRow, trainingRow } from './costRows.ts'
import { costKey, costTypeOf, type CostRow, type GridRow, type LineRow, type SumRow } from './gridRow.ts'
import { costsByHeading, grouped, withHeadings, type GroupName, type Grouping } from './groups.ts'
import { StickyFilter } from './stickyFilter.ts'

interface Rows {
  /** The lines shown, in order, posts and training left out. */
  readonly lines: readonly LineRow[]
  /** What the grid shows, headings of groups included. */
  readonly rows: readonly GridRow[]
  /** The sums under them. */
  readonly sums: readonly SumRow[]
  /** The costs of each heading and of what is shown, by the id of its row. */
  readonly groups: Readonly<Record<string, string[]>>
  /** How many costs there are, and how many are shown. */
  readonly all: number
  readonly shown: number
}

export const totalsTitle = 'Total of the whole plan'
const totals: SumRow = { kind: 'sum', id: 'totals', title: totalsTitle, costs: null }

/** The rows of the grid: lines, then posts and training, as the filter and the grouping would have them. */
export function useRows(
  filter: LineFilter,
  names: LineNames,
  grouping: Grouping,
  closed: ReadonlySet<string>,
): Rows {
  const all = useList('lines')
  const posts = useList('posts')
  const training = useList('training')
  const [sticky] = useState(() => new StickyFilter())
  const lines = useMemo(() => sticky.rows(all, filter, names), [sticky, all, filter, names])
  const fixed = useMemo(
    () => [...posts.map(postRow), ...training.map(trainingRow)].filter((row) => passes(row, filter, names)),
    [posts, training, filter, names],
  )
  const costs = useMemo((): readonly CostRow[] => [...lines, ...fixed], [lines, fixed])
  const groups = useMemo(
    () => (grouping === 'none' ? null : grouped(costs, (row) => groupNames[grouping](row, names))),
    [costs, grouping, names],
  )
  const count = all.length + posts.length + training.length
  const narrowed = !isOpen(filter)
  return {
    lines,
    rows: useMemo(() => (groups ? withHeadings(groups, closed) : costs), [groups, costs, closed]),
    sums: useMemo(
      () =>
        narrowed
          ? [
              {
                kind: 'sum',
                id: 'shown',
                title: shownWords(costs.length, count),
                costs: costs.map(costKey),
              },
              totals,
            ]
          : [totals],
      [narrowed, costs, count],
    ),
    groups: useMemo(
      () => ({
        ...(groups ? costsByHeading(groups) : {}),
        ...(narrowed ? { shown: costs.map(costKey) } : {}),
      }),
      [groups, narrowed, costs],
    ),
    all: count,
    shown: costs.length,
  }
}

type NameOf = (row: CostRow, names: LineNames) => GroupName

const groupNames: Readonly<Record<Exclude<Grouping, 'none'>, NameOf>> = {
  interventionId: ({ cost }, names) => ({
    key: cost.interventionId ?? '',
    title: names.intervention(cost) || 'No intervention yet',
  }),
  categoryId: ({ cost }, names) => {
    const category = names.categoryId(cost)
    return { key: category ?? '', title: names.category(category) || 'No category of the menu' }
  },
  costType: (row) => {
    const costType: CostType = costTypeOf(row)
    return { key: costType, title: costTypeName(costType) }
  },
  sourceId: ({ cost }, names) => {
    const [only, ...others] = cost.shares
    if (others.length > 0) return { key: 'several', title: 'Several sources' }
    return { key: only?.sourceId ?? '', title: names.source(only?.sourceId ?? '') || 'No source yet' }
  },
}
