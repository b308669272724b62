import type { Line } from '../../../../domain/costs/line.ts'
import type { Post, Training } from '../../../../domain/workforce/post.ts'
import type { LineRow, PostRow, TrainingRow } from './gridRow.ts'

/** Makes the row of a record once: the very same while the record is the same, so that the grid redraws only what changed. */
function kept<C extends object, R>(make: (cost: C) => R): (cost: C) => R {
  const rows = new WeakMap<C, R>()
  return (cost) => {
    const row = rows.get(cost) ?? make(cost)
    rows.set(cost, row)
    return row
  }
}

export const fittingRow = kept((cost: Line): LineRow => ({
  kind: 'line',
  id: cost.id,
  cost,
  fits: true,
  part: null,
}))
export const strayRow = kept((cost: Line): LineRow => ({
  ...fittingRow(cost),
  fits: false,
}))
export const postRow = kept((cost: Post): PostRow => ({
  kind: 'posts',
  id: `posts/${cost.id}`,
  cost,
  part: null,
}))
export const trainingRow = kept((cost: Training): TrainingRow => ({
  kind: 'training',
  id: `training/${cost.id}`,
  cost,
  part: null,
}))
