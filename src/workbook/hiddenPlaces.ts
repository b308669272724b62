import { mostColumns, mostRows } from '../domain/sheet/sheet.ts'

/** Which rows or columns of a sheet are hidden: each once however often a file says so, and none beyond what is read of a sheet. */
export class HiddenPlaces {
  readonly #marks: Uint8Array

  constructor(of: 'rows' | 'columns') {
    this.#marks = new Uint8Array(of === 'rows' ? mostRows : mostColumns)
  }

  /** So many from this place on, counted from nought, are hidden; places that are no numbers tell of none. */
  add(from: number, times = 1): void {
    if (from >= 0 && times > 0) this.#marks.fill(1, from, Math.min(from + times, this.#marks.length))
  }

  /** The places in their order. */
  get all(): readonly number[] {
    return [...this.#marks.keys()].filter((place) => this.#marks[place] === 1)
  }
}
