import type { Cell, Sheet } from '../sheet/sheet.ts'
import { exactIn } from '../sheet/controlTotals.ts'
import type { GridColumn } from './gridColumn.ts'
import { isMoneyColumn } from './plannedMoney.ts'
import { isBlank } from '../sheet/readCell.ts'

type Rows = Sheet['rows']

/** A row as it is added up. */
interface Added {
  readonly row: number
  readonly amounts: readonly number[]
  readonly named: boolean
  readonly source: boolean
}

/**
 * The rows that head others with their sum, as “Harm reduction 300” over its two lines. A cost may happen to come to what
 * the next ones do, so that rows are such heads only where they make up the whole table, each with the two or more lines
 * below it down to the next head, gap or total: with the same sum in every column of amounts, and with no source of their
 * own. One alone has to stand over lines that all have a source. None otherwise.
 */
export function sumsOfBelow(
  rows: Rows,
  lines: readonly number[],
  columns: readonly GridColumn[],
): ReadonlySet<number> {
  const money = columns.flatMap((column, at) => (isMoneyColumn(column) && column !== 'unitCost' ? [at] : []))
  const source = columns.indexOf('source')
  const added = lines.map((row): Added => {
    const cells = rows[row] ?? []
    return {
      row,
      amounts: money.map((at) => exactIn(cells[at] ?? null) ?? 0),
      named: cells.some(isName),
      source: !isBlank(cells[source] ?? null),
    }
  })
  const heads = new Set<number>()
  for (const part of partsOf(added)) {
    const found = headsOf(part)
    if (found === null) return none
    for (const head of found) heads.add(head.row)
  }
  const under = added.filter(({ row, named }) => named && !heads.has(row))
  return heads.size > 1 || under.every((line) => line.source) ? heads : none
}

const none: ReadonlySet<number> = new Set()

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

/** The heads that make up a part with the lines below each; null where it is not made up so. */
function headsOf(part: readonly Added[]): readonly Added[] | null {
  /** Of each place up to which the rows are made up, the head of the last rows before it. */
  const headBefore = new Map<number, number>()
  part.forEach((head, at) => {
    if ((at > 0 && !headBefore.has(at)) || head.source || head.amounts.every((amount) => amount === 0)) return
    const left = [...head.amounts]
    part.slice(at + 1).forEach(({ amounts }, below) => {
      amounts.forEach((amount, column) => {
        left[column] = (left[column] ?? 0) - amount
      })
      if (below > 0 && left.every((amount) => Math.abs(amount) < noise)) headBefore.set(at + below + 2, at)
    })
  })
  const heads: Added[] = []
  for (let end = part.length; end > 0;) {
    const at = headBefore.get(end)
    const head = at === undefined ? undefined : part[at]
    if (at === undefined || head === undefined) return null
    heads.push(head)
    end = at
  }
  return heads
}

/** The float noise of adding up amounts in pence. */
const noise = 0.01
