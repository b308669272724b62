import type { SaxesTagPlain } from 'saxes'
import type { Unseen } from './filled.ts'
import { HiddenPlaces } from './hiddenPlaces.ts'

type Kind = 'rows' | 'columns'

const groups: ReadonlyMap<string, Kind> = new Map([
  ['table:table-row-group', 'rows'],
  ['table:table-column-group', 'columns'],
])

/** What of one table of an OpenDocument spreadsheet is not shown: hidden, filtered out, or in a group that is folded up. */
export class OdsHidden {
  readonly #places = { rows: new HiddenPlaces('rows'), columns: new HiddenPlaces('columns') }
  /** Of each group that stands open, whether it is folded up. */
  readonly #folded = { rows: [] as boolean[], columns: [] as boolean[] }

  openGroup({ name, attributes }: SaxesTagPlain): void {
    const of = groups.get(name)
    if (of !== undefined) this.#folded[of].push(attributes['table:display'] === 'false')
  }

  closeGroup(name: string): void {
    const of = groups.get(name)
    if (of !== undefined) this.#folded[of].pop()
  }

  /** Whether rows or columns of this element are not shown. */
  hides(of: Kind, { attributes }: SaxesTagPlain): boolean {
    const visible = attributes['table:visibility'] ?? 'visible'
    return visible !== 'visible' || this.#folded[of].includes(true)
  }

  /** So many rows or columns from this place on are hidden. */
  add(of: Kind, from: number, times: number): void {
    this.#places[of].add(from, times)
  }

  of(sheet: boolean): Unseen {
    return { sheet, rows: this.#places.rows.all, columns: this.#places.columns.all }
  }
}
