import type { CountedCosts, Payer } from '../../../../domain/grid/countedCosts.ts'
import { costKey, isCost, type CostRow, type GridRow, type GroupRow } from './gridRow.ts'

/** What lines can be grouped by. */
export type Grouping = 'none' | 'interventionId' | 'categoryId' | 'costType' | 'sourceId'

/** A group a cost belongs to: the key it shares with the others, what people call it, and whose part of its costs it has. */
export interface GroupName {
  readonly key: string
  readonly title: string
  readonly paidBy: Payer | null
}

/** The rows of one group. */
export interface Group extends GroupName {
  readonly rows: readonly CostRow[]
}

/**
 * Costs by the groups each belongs to: several where several pay and each has its part. Groups and rows stay in the order
 * in which they come.
 */
export function grouped(
  rows: readonly CostRow[],
  namesOf: (row: CostRow) => readonly GroupName[],
  shownIn: (row: CostRow, paidBy: Payer) => CostRow,
): readonly Group[] {
  const groups = new Map<string, GroupName & { rows: CostRow[] }>()
  for (const row of rows)
    for (const name of namesOf(row)) {
      const shown = name.paidBy === null ? row : shownIn(row, name.paidBy)
      const group = groups.get(name.key)
      if (group) group.rows.push(shown)
      else groups.set(name.key, { ...name, rows: [shown] })
    }
  return [...groups.values()]
}

const groupRowId = (key: string): string => `group/${key}`

/** A heading before the rows of each group; those of a closed group are left out. */
export const withHeadings = (groups: readonly Group[], closed: ReadonlySet<string>): readonly GridRow[] =>
  groups.flatMap((group) => {
    const id = groupRowId(group.key)
    const open = !closed.has(id)
    const heading: GroupRow = { kind: 'group', id, title: group.title, ...countedIn(group), open }
    return open ? [heading, ...group.rows] : [heading]
  })

/** What is added up for each group by the id of its heading. */
export const countedByHeading = (groups: readonly Group[]): Readonly<Record<string, CountedCosts>> =>
  Object.fromEntries(groups.map((group) => [groupRowId(group.key), countedIn(group)]))

const countedIn = ({ rows, paidBy }: Group): CountedCosts => ({ costs: rows.map(costKey), paidBy })

/** The rows that show only a part of their cost, each to be added up by itself. */
export const countedByPart = (rows: readonly GridRow[]): Readonly<Record<string, CountedCosts>> =>
  Object.fromEntries(
    rows.flatMap((row) =>
      isCost(row) && row.part !== null ? [[row.id, { costs: [costKey(row)], paidBy: row.part }]] : [],
    ),
  )
