import type { Line } from '../../../../domain/costs/line.ts'
import type { CountedCosts, Payer } from '../../../../domain/grid/countedCosts.ts'
import type { CostType } from '../../../../domain/values/costType.ts'
import type { Post, Training } from '../../../../domain/workforce/post.ts'

/** What is shown of a cost: all of it, or the part that one payer pays. */
interface Shown {
  readonly id: string
  /** Whose part alone is shown; null for the whole cost. */
  readonly part: Payer | null
}

/** A budget line, edited where it stands. */
export interface LineRow extends Shown {
  readonly kind: 'line'
  readonly cost: Line
  /** False for a line that is still shown though it no longer answers to the filter. */
  readonly fits: boolean
}

/** A post or training: its cost follows from what is said under Workforce. */
export interface PostRow extends Shown {
  readonly kind: 'posts'
  readonly cost: Post
}
export interface TrainingRow extends Shown {
  readonly kind: 'training'
  readonly cost: Training
}

/** The heading of a group, with what its costs come to. */
export interface GroupRow extends CountedCosts {
  readonly kind: 'group'
  readonly id: string
  readonly title: string
  readonly open: boolean
}

/** A sum under the rows: of those shown, or of the whole plan. */
export interface SumRow {
  readonly kind: 'sum'
  readonly id: 'totals' | 'shown'
  readonly title: string
  /** What is added up; none for the whole plan, whose sums are figures. */
  readonly counted: CountedCosts | null
}

export type CostRow = LineRow | PostRow | TrainingRow
export type GridRow = CostRow | GroupRow | SumRow

export const isCost = (row: GridRow | undefined): row is CostRow =>
  row?.kind === 'line' || row?.kind === 'posts' || row?.kind === 'training'

/** Whether a row shows only what one payer pays of its cost. */
export const isPart = (row: GridRow | undefined): boolean => isCost(row) && row.part !== null

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
