import { useSyncExternalStore } from 'react'
import type { Line } from '../../../domain/costs/line.ts'
import { useRecord } from '../../stores/usePlan.ts'
import { lineOf, type GridRow } from './rows/gridRow.ts'

/** The row the keyboard was last in, kept outside React: going from row to row shows only what tells of it anew. */
export class CurrentRow {
  readonly #listeners = new Set<() => void>()
  #row: GridRow | undefined

  readonly row = (): GridRow | undefined => this.#row

  readonly set = (row: GridRow | undefined): void => {
    if (row === this.#row) return
    this.#row = row
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }
}

export const useCurrentRow = (current: CurrentRow): GridRow | undefined =>
  useSyncExternalStore(current.subscribe, current.row)

/** The line the keyboard was last in, as the plan has it; none on any other row, and when it has been removed. */
export const useCurrentLine = (current: CurrentRow): Line | undefined =>
  useRecord('lines', lineOf(useCurrentRow(current))?.id ?? '')
