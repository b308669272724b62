import { useMemo, useState } from 'react'
import type { CountedCosts, Payer } from '../../../../domain/grid/countedCosts.ts'
import { useList } from '../../../stores/usePlan.ts'
import { isOpen, passes, type LineFilter } from '../lineFilter.ts'
import type { LineNames } from '../lineNames.ts'
import { shownWords } from '../lineWords.ts'
import { postRow, trainingRow } from './costRows.ts'
import { costKey, type CostRow, type GridRow, type LineRow, type SumRow } from './gridRow.ts'
import { groupNames } from './groupNames.ts'
import { countedByHeading, countedByPart, grouped, withHeadings, type Grouping } from './groups.ts'
import { rowPaidBy } from './partRows.ts'
import { StickyFilter } from './stickyFilter.ts'

interface Rows {
  /** The lines shown, in order, posts and training left out. */
  readonly lines: readonly LineRow[]
  /** What the grid shows, headings of groups included. */
  readonly rows: readonly GridRow[]
  /** The sums under them. */
  readonly sums: readonly SumRow[]
  /** What is added up for each heading, for each part of a cost and for what is shown, by the id of its row. */
  readonly groups: Readonly<Record<string, CountedCosts>>
  /** How many costs there are, and how many are shown. */
  readonly all: number
  readonly shown: number
}

export const totalsTitle = 'Total of the whole plan'
const totals: SumRow = { kind: 'sum', id: 'totals', title: totalsTitle, counted: null }

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
  const { sourceId } = filter
  const paidBy = useMemo(
    (): Payer | null => (sourceId === '' ? null : { sourceId, inside: true }),
    [sourceId],
  )
  const groups = useMemo(
    () =>
      grouping === 'none'
        ? null
        : grouped(
            costs,
            (row) => groupNames(row, grouping, names, paidBy),
            (row, payer) => rowPaidBy(row, payer, names),
          ),
    [costs, grouping, names, paidBy],
  )
  const count = all.length + posts.length + training.length
  const narrowed = !isOpen(filter)
  const counted = useMemo(
    (): CountedCosts | null => (narrowed ? { costs: costs.map(costKey), paidBy } : null),
    [narrowed, costs, paidBy],
  )
  const rows = useMemo((): readonly GridRow[] => {
    if (groups) return withHeadings(groups, closed)
    return paidBy === null ? costs : costs.map((row) => rowPaidBy(row, paidBy, names))
  }, [groups, costs, closed, paidBy, names])
  const title = shownWords(costs.length, count)
  const payer = sourceId === '' ? '' : names.source(sourceId)
  return {
    lines,
    rows,
    sums: useMemo(
      () =>
        counted
          ? [
              {
                kind: 'sum',
                id: 'shown',
                title: payer === '' ? title : `${title}, paid by ${payer}`,
                counted,
              },
              totals,
            ]
          : [totals],
      [counted, title, payer],
    ),
    groups: useMemo(
      () => ({
        ...(groups ? countedByHeading(groups) : {}),
        ...countedByPart(rows),
        ...(counted ? { shown: counted } : {}),
      }),
      [groups, rows, counted],
    ),
    all: count,
    shown: costs.length,
  }
}
