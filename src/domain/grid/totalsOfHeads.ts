import type { Added } from './groupsBelow.ts'

/** A row called a total: its number in the sheet, from nought, and its amounts; null where it has none. */
export interface TotalRow {
  readonly row: number
  readonly amounts: readonly (number | null)[]
}

/**
 * Whether the totals of a table count these of its rows in, or leave all of them out as sums of others: a total is of what
 * stands above it, from the top or from the total before. `unsaid` where no total tells.
 */
export function whatTotalsSay(
  lines: readonly Added[],
  heads: ReadonlySet<number>,
  totals: readonly TotalRow[],
): 'countedIn' | 'leftOut' | 'unsaid' {
  const withHeads = new Sums(lines)
  const without = new Sums(lines.map((line) => (heads.has(line.row) ? { amounts: [] } : line)))
  const places = lines.flatMap(({ row }, place) => (heads.has(row) ? [place] : []))
  const told = spansOf(lines, totals).filter(([from, to]) =>
    places.some((place) => from <= place && place < to),
  )
  if (told.some(([from, to, { amounts }]) => withHeads.make(amounts, from, to))) return 'countedIn'
  const sure = told.filter(([from, to, { amounts }]) => without.make(amounts, from, to))
  const allSure = places.every((place) => sure.some(([from, to]) => from <= place && place < to))
  return allSure && places.length > 0 ? 'leftOut' : 'unsaid'
}

type Span = readonly [from: number, to: number, total: TotalRow]

/** The places of lines that each total may be of. */
function spansOf(lines: readonly Added[], totals: readonly TotalRow[]): readonly Span[] {
  let before = 0
  return totals.flatMap((total) => {
    const found = lines.slice(before).findIndex(({ row }) => row > total.row)
    const [from, to] = [before, found === -1 ? lines.length : before + found]
    before = to
    return [0, ...(from > 0 ? [from] : [])].map((start): Span => [start, to, total])
  })
}

/** Rows added up from the top. */
class Sums {
  readonly #upTo: readonly (readonly number[])[]

  constructor(rows: readonly Pick<Added, 'amounts'>[]) {
    const upTo: number[][] = [[]]
    for (const { amounts } of rows) {
      const last = upTo.at(-1) ?? []
      const width = Math.max(last.length, amounts.length)
      upTo.push(Array.from({ length: width }, (_, column) => (last[column] ?? 0) + (amounts[column] ?? 0)))
    }
    this.#upTo = upTo
  }

  /** Whether the amounts of a total that has any are what these rows come to. */
  make(total: TotalRow['amounts'], from: number, to: number): boolean {
    return (
      total.some((amount) => amount !== null && amount !== 0) &&
      total.every((amount, column) => {
        const sum = (this.#upTo[to]?.[column] ?? 0) - (this.#upTo[from]?.[column] ?? 0)
        return amount === null || Math.abs(amount - sum) <= roundedEach * (to - from + 1)
      })
    )
  }
}

/** Half a penny for each amount that was rounded. */
const roundedEach = 0.51
