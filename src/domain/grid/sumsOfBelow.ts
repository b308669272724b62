import { exactIn } from '../sheet/controlTotals.ts'
import { runsInWords } from '../sheet/hiddenInWords.ts'
import { isBlank, nameKey, wordsIn } from '../sheet/readCell.ts'
import type { Cell, Sheet } from '../sheet/sheet.ts'
import type { GridColumn } from './gridColumn.ts'
import { GroupsBelow, type Added, type PossibleHead } from './groupsBelow.ts'
import { isMoneyColumn } from './plannedMoney.ts'
import { whatTotalsSay } from './totalsOfHeads.ts'

type Rows = Sheet['rows']

/** The rows that head others with their sum, and sentences about those of which that is not sure. */
interface SumsOfBelow {
  readonly heads: ReadonlySet<number>
  readonly told: readonly string[]
}

/**
 * The rows that head others with their sum, as “Harm reduction 300” over its two lines. A cost may happen to come to what
 * the next ones do, and one left out is worse than a sum taken in, so that rows are such heads only where they make up the
 * whole table, each with the two or more lines with money below it down to the next head, gap or total: with the same sum
 * in every column of amounts, no source of their own, and not for what one of their lines is for. One alone has to stand
 * over lines that all have a source. The table’s own totals go before all that: none are heads where a total counts them
 * in, and all that come to what those below do are where the totals leave them out. Otherwise these are lines, and told.
 */
export function sumsOfBelow(
  rows: Rows,
  lines: readonly number[],
  totals: readonly number[],
  columns: readonly GridColumn[],
): SumsOfBelow {
  const money = columns.flatMap((column, at) => (isMoneyColumn(column) && column !== 'unitCost' ? [at] : []))
  const amountsOf = (row: number) => money.map((at) => exactIn(rows[row]?.[at] ?? null))
  const cellOf = (row: number, column: GridColumn): Cell => rows[row]?.[columns.indexOf(column)] ?? null
  const added = lines.map((row): Added => ({
    row,
    amounts: amountsOf(row).map((amount) => amount ?? 0),
    named: (rows[row] ?? []).some(isName),
    source: !isBlank(cellOf(row, 'source')),
    intervention: nameKey(wordsIn(cellOf(row, 'intervention'))),
  }))
  const groups = partsOf(added).map((part) => new GroupsBelow(part))
  const possible = groups.flatMap((group) => group.possible)
  if (possible.length === 0) return none
  const named = added.filter((each) => each.named)
  const nameless = added.flatMap((each) => (each.named ? [] : [each.row]))
  const summed = [...totals, ...nameless].toSorted((a, b) => a - b)
  const totalRows = summed.map((row) => ({ row, amounts: amountsOf(row) }))
  const sure = headsOfAll(groups, named)
  const heads = sure ?? new Set(possible.map(({ head }) => head))
  const said = whatTotalsSay(named, heads, totalRows)
  if (said === 'countedIn') return none
  return said === 'leftOut' || sure !== null ? { heads, told: [] } : { ...none, told: toldOf(possible) }
}

const none: SumsOfBelow = { heads: new Set(), told: [] }

const isName = (cell: Cell): boolean => typeof cell === 'string' && !isBlank(cell) && exactIn(cell) === null

/** Rows that stand directly below one another; a row without a name may be the total of a part. */
function partsOf(added: readonly Added[]): readonly (readonly Added[])[] {
  const parts: Added[][] = []
  let next = -1
  for (const each of added) {
    if (each.named && each.row === next) parts.at(-1)?.push(each)
    else if (each.named) parts.push([each])
    next = each.named ? each.row + 1 : -1
  }
  return parts
}

/** The heads that make up the whole table with their lines; null where there are none, or one that is not sure. */
function headsOfAll(groups: readonly GroupsBelow[], named: readonly Added[]): ReadonlySet<number> | null {
  const heads = new Set<number>()
  for (const { heads: found } of groups) {
    if (found === null) return null
    for (const head of found) heads.add(head)
  }
  return heads.size > 1 || named.every(({ row, source }) => source || heads.has(row)) ? heads : null
}

/** More are not read. */
const mostTold = 10

const toldOf = (possible: readonly PossibleHead[]): readonly string[] =>
  possible.slice(0, mostTold).map(
    ({ head, lines }) =>
      `Row ${head + 1} comes to what rows ${runsInWords(
        lines.map((row) => row + 1),
        String,
      )} do: is it a sum of them? It is taken as a line. If it is a sum, take it out of the spreadsheet`,
  )
