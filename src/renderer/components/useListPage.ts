import { useState } from 'react'

/** One page of a list too long to be shown at once. */
export interface ListPage<T> {
  readonly shown: readonly T[]
  /** How many come before those shown. */
  readonly first: number
  /** Which these are, such as `1 to 40 of 62`. */
  readonly numbers: string
  /** Whether there is more than this page. */
  readonly several: boolean
  /** Goes to the page before or after; none where there is none. */
  readonly back: (() => void) | null
  readonly on: (() => void) | null
  /** Goes to the page on which the one of that number, counted from 0, stands. */
  readonly goTo: (number: number) => void
}

/** Shows a list page by page. When it becomes shorter, its last page is shown. */
export function useListPage<T>(all: readonly T[], length: number): ListPage<T> {
  const [wanted, setWanted] = useState(0)
  const last = Math.max(0, Math.ceil(all.length / length) - 1)
  const page = Math.min(wanted, last)
  const first = page * length
  const shown = all.slice(first, first + length)
  const turn = (by: number) => (): void => {
    setWanted(page + by)
  }
  return {
    shown,
    first,
    numbers: `${shown.length === 0 ? 0 : first + 1} to ${first + shown.length} of ${all.length.toLocaleString('en-GB')}`,
    several: last > 0,
    back: page === 0 ? null : turn(-1),
    on: page === last ? null : turn(1),
    goTo: (number) => {
      setWanted(Math.floor(number / length))
    },
  }
}
