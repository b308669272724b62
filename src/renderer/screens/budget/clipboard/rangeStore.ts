import { clamped, isOneCell, oneCell, type Bounds, type Place, type Range } from './range.ts'

/** The selected range, kept outside React: moving it redraws no cell. */
export class RangeStore {
  readonly #listeners = new Set<() => void>()
  #range: Range | null = null
  /** The cell the keyboard is in. */
  #at: Place | null = null

  get range(): Range | null {
    return this.#range
  }

  /** The range where it is more than the one cell the keyboard is in. */
  readonly several = (): Range | null => (this.#range && !isOneCell(this.#range) ? this.#range : null)

  set(range: Range | null): void {
    this.#range = range
    for (const listener of this.#listeners) listener()
  }

  /** The keyboard has come to a cell: from its anchor the range is kept, anywhere else it begins anew. */
  focus(place: Place): void {
    this.#at = place
    const anchor = this.#range?.anchor
    if (anchor?.row === place.row && anchor.column === place.column) return
    this.set(oneCell(place))
  }

  /** The grid tells of a cell the keyboard came to a moment late: before a key acts on the range, this makes up for it. */
  catchUp(place: Place): void {
    if (this.#at?.row !== place.row || this.#at.column !== place.column) this.focus(place)
  }

  /** Back to the one cell the keyboard is in. */
  collapse(): void {
    if (this.#range) this.set(oneCell(this.#at ?? this.#range.anchor))
  }

  /** Rows or columns came or went. */
  keepWithin(bounds: Bounds): void {
    if (this.#range) this.set(clamped(this.#range, bounds))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }
}
