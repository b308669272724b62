import { costKey, type CostRow, type GridRow, type GroupRow } from './gridRow.ts'

/** What lines can be grouped by. */
export type Grouping = 'none' | 'interventionId' | 'categoryId' | 'costType' | 'sourceId'

/** A group a cost belongs to: the key it shares with the others, and what people call it. */
export interface GroupName {
  readonly key: string
  readonly title: string
}

/** The rows of one group. */
export interface Group extends GroupName {
  readonly rows: readonly CostRow[]
}

/** Costs by the group each belongs to. Groups and rows stay in the order in which they come. */
export function grouped(rows: readonly CostRow[], nameOf: (row: CostRow) => GroupName): readonly Group[] {
  const groups = new Map<string, GroupName & { rows: CostRow[] }>()
  for (const row of rows) {
    const { key, title } = nameOf(row)
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { key, title, rows: [row] })
  }
  return [...groups.values()]
}

const groupRowId = (key: string): string => `group/${key}`

/** A heading before the rows of each group; those of a closed group are left out. */
export const withHeadings = (groups: readonly Group[], closed: ReadonlySet<string>): readonly GridRow[] =>
  groups.flatMap(({ key, title, rows }) => {
    const id = groupRowId(key)
    const open = !closed.has(id)
    const heading: GroupRow = { kind: 'group', id, title, costs: rows.map(costKey), open }
    return open ? [heading, ...rows] : [heading]
  })

/** The costs of each group by the id of its heading, for what they come to. */
export const costsByHeading = (groups: readonly Group[]): Readonly<Record<string, string[]>> =>
  Object.fromEntries(groups.map(({ key, rows }) => [groupRowId(key), rows.map(costKey)]))
