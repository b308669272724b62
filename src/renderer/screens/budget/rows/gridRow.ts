import type { Line } from '../../../../domain/budget.ts'
import type { CostType } from '../../../../domain/values/costType.ts'
import type { Post, Training } from '../../../../domain/workforce.ts'

/** A budget line, edited where it stands. */
export interface LineRow {
  readonly kind: 'line'
  readonly id: string
  readonly cost: Line
  /** False for a line that is still shown though it no longer answers to the filter. */
  readonly fits: boolean
}

/** A post or training: its cost follows from what is said under Workforce. */
export interface PostRow {
  readonly kind: 'posts'
  readonly id: string
  readonly cost: Post
}
export interface TrainingRow {
  readonly kind: 'training'
  readonly id: string
  readonly cost: Training
}

/** The heading of a group, with what its costs come to. */
export interface GroupRow {
  readonly kind: 'group'
  readonly id: string
  readonly title: string
  /** Its costs, as operations name them. */
  readonly costs: readonly string[]
  readonly open: boolean
}

/** A sum under the rows: of those shown, or of the whole plan. */
export interface SumRow {
  readonly kind: 'sum'
  readonly id: 'totals' | 'shown'
  readonly title: string
  /** The costs added up; none for the whole plan, whose sums are figures. */
  readonly costs: readonly string[] | null
}

export type CostRow = LineRow | PostRow | TrainingRow
export type GridRow = CostRow | GroupRow | SumRow

export const isCost = (row: GridRow | undefined): row is CostRow =>
  row?.kind === 'line' || row?.kind === 'posts' || row?.kind === 'training'

/** The line of a row that has one. */
export const lineOf = (row: GridRow | undefined): Line | undefined =>
  row?.kind === 'line' ? row.cost : undefined

const tableOf = (row: CostRow): 'lines' | 'posts' | 'training' => (row.kind === 'line' ? 'lines' : row.kind)

/** A cost as operations name it: `lines/x`, `posts/x`, `training/x`. */
export const costKey = (row: CostRow): string => `${tableOf(row)}/${row.cost.id}`

export const costTypeOf = (row: CostRow): CostType =>
  row.kind === 'line' ? row.cost.costType : row.kind === 'posts' ? 'staff' : 'training'

/** What a row is called in its first column. */
export const titleOf = (row: GridRow): string =>
  row.kind === 'line' ? row.cost.description : isCost(row) ? row.cost.title : row.title

const reasons: Readonly<Record<'posts' | 'training', string>> = {
  posts: 'This is a post. Its cost follows from its dates and salary under Workforce.',
  training: 'This is training. Its cost follows from its places and their price under Workforce.',
}

/** Why a row cannot be edited here; none for one that can. */
export const whyFixed = (row: GridRow | undefined): string | null =>
  row?.kind === 'posts' || row?.kind === 'training' ? reasons[row.kind] : null
