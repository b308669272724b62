/** A cell by where it stands: its row among those shown and its column among those shown, both from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** What is selected: the cell it was begun in, which stays the keyboard's, and the cell it goes to. */
export interface Range {
  readonly anchor: Place
  readonly head: Place
}

/** A range with its corners in order, the last row and column included. */
export interface Rectangle {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** How many rows and columns there are to move among. */
export interface Bounds {
  readonly rows: number
  readonly columns: number
}

export const oneCell = (place: Place): Range => ({ anchor: place, head: place })

export const rectangle = ({ anchor, head }: Range): Rectangle => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
})

export const isOneCell = ({ anchor, head }: Range): boolean =>
  anchor.row === head.row && anchor.column === head.column

export const holds = ({ top, bottom, left, right }: Rectangle, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right

export const everything = ({ rows, columns }: Bounds): Range => ({
  anchor: { row: 0, column: 0 },
  head: { row: rows - 1, column: columns - 1 },
})

const steps = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
} as const
export type ArrowKey = keyof typeof steps

export const isArrowKey = (key: string): key is ArrowKey => Object.hasOwn(steps, key)

/** The range with its head a step further, or at the edge; never out of bounds. The anchor stays. */
export function extended({ anchor, head }: Range, key: ArrowKey, toEdge: boolean, bounds: Bounds): Range {
  const by = toEdge ? Math.max(bounds.rows, bounds.columns) : 1
  const step = steps[key]
  return {
    anchor,
    head: {
      row: within(head.row + by * step.row, bounds.rows),
      column: within(head.column + by * step.column, bounds.columns),
    },
  }
}

/** The range as far as it still lies among what is shown; null when nothing is. */
export function clamped({ anchor, head }: Range, bounds: Bounds): Range | null {
  if (bounds.rows === 0 || bounds.columns === 0) return null
  const kept = ({ row, column }: Place): Place => ({
    row: within(row, bounds.rows),
    column: within(column, bounds.columns),
  })
  return { anchor: kept(anchor), head: kept(head) }
}

const within = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1)

/** The whole numbers from one to another, both included. */
export const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
