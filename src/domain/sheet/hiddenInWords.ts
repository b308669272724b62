import { add, formatPounds, type Pence } from '../values/money.ts'
import { columnLetter } from './columnLetter.ts'

/** A row that its sheet does not show: its number there, and what it comes to, where it says an amount. */
export interface HiddenRow {
  readonly number: number
  readonly amount: Pence | null
}

/** Which rows are hidden and what they come to, so that nobody takes them in without knowing; empty where none is. */
export function hiddenRowsInWords(rows: readonly HiddenRow[], leftOut: boolean): string {
  if (rows.length === 0) return ''
  const amounts = rows.flatMap(({ amount }) => amount ?? [])
  const counted = rows.length === 1 ? '1 row' : `${rows.length.toLocaleString('en-GB')} rows`
  const sum = amounts.length === 0 ? '' : `, ${formatPounds(add(...amounts))}`
  const told = named(
    'Row',
    rows.map(({ number }) => number),
    String,
  )
  return `${told} hidden in the spreadsheet and ${rows.length === 1 ? 'is' : 'are'} ${leftOut ? 'left out' : 'taken in too'}: ${counted}${sum}`
}

/** Which columns that are taken, counted from nought, are hidden, as sentences: one, or none where none is. */
export function hiddenColumnsInWords(
  hidden: readonly number[] | undefined,
  taken: readonly number[],
): readonly string[] {
  const both = (hidden ?? []).filter((column) => taken.includes(column))
  if (both.length === 0) return []
  return [
    `${named('Column', both, columnLetter)} hidden in the spreadsheet and ${both.length === 1 ? 'is' : 'are'} taken in too`,
  ]
}

/** “Row 5 is”, “Rows 5 to 8 and 11 are”. */
function named(what: string, places: readonly number[], nameOf: (place: number) => string): string {
  const all = runsInWords(places, nameOf)
  return places.length === 1 ? `${what} ${all} is` : `${what}s ${all} are`
}

/** Places by their names, neighbours put together: “5 to 8 and 11”. */
export function runsInWords(places: readonly number[], nameOf: (place: number) => string): string {
  const runs = runsOf(places.toSorted((a, b) => a - b))
  const told = runs
    .slice(0, mostRuns)
    .map(([from, to]) => (from === to ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`))
  const more = runs.slice(mostRuns).reduce((count, [from, to]) => count + to - from + 1, 0)
  return listed.format(more === 0 ? told : [...told, `${more.toLocaleString('en-GB')} more`])
}

/** A filter may leave hundreds of gaps. */
const mostRuns = 8
const listed = new Intl.ListFormat('en-GB')

/** Neighbours put together, each run as its first and last. */
function runsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last && place <= last[1] + 1) last[1] = place
    else runs.push([place, place])
  }
  return runs
}
