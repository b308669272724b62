import type { Line } from '../../../../domain/costs/line.ts'
import { passes, type LineFilter } from '../lineFilter.ts'
import type { LineNames } from '../lineNames.ts'
import { fittingRow, strayRow } from './costRows.ts'
import type { LineRow } from './gridRow.ts'

/**
 * The lines a filter shows. One that has answered to it stays, marked, when an edit makes it answer no longer: a line
 * does not vanish from under the hands. Changing the filter begins afresh.
 */
export class StickyFilter {
  #filter: LineFilter | null = null
  #seen = new Set<string>()

  rows(lines: readonly Line[], filter: LineFilter, names: LineNames): readonly LineRow[] {
    if (filter !== this.#filter) this.#seen = new Set()
    this.#filter = filter
    return lines.flatMap((line) => {
      const row = fittingRow(line)
      if (passes(row, filter, names)) {
        this.#seen.add(line.id)
        return [row]
      }
      return this.#seen.has(line.id) ? [strayRow(line)] : []
    })
  }
}
