import type { Input } from '../../../contract/operations.ts'
import type { Quarter } from '../../../domain/values/financialYear.ts'
import { readPounds } from '../../../domain/values/money.ts'
import { readTsv, type Matrix } from '../../components/tsv.ts'
import type { Spendable } from './useSpendable.ts'

type Rows = Input<'actuals.preview'>['rows']

/** Rows by their place or name; or the whole block, whose headings say which quarter each column is. */
type PastedBlock =
  | {
      readonly rows: Rows
      /** What has no cell to go to, in words; empty when everything has. */
      readonly leftOut: string
    }
  | { readonly sheet: Input<'actuals.previewSheet'>['sheet'] }

/** Whether copied text is a block of cells; a single amount is for the field it is pasted into. */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ''))

/**
 * Amounts copied from a spreadsheet go over the rows of the table, from a quarter on. Copied with the names of their costs
 * they go by these, and with headings of quarters by those too. Throws with a sentence where neither can be told.
 */
export function pastedBlock(text: string, rows: readonly Spendable[], from: Quarter): PastedBlock {
  const block = readTsv(text)
  const headed = isHeaded(block)
  const [first, ...others] = wordColumns(headed ? block.slice(1) : block)
  if (headed) {
    if (first === undefined) throw new Error(headingsAlone)
    return { sheet: block.map((cells, index) => (index === 0 ? headingsOf(cells, first) : [...cells])) }
  }
  if (first === undefined) return overRows(block, rows, from)
  if (first > 0 || others.length > 0) throw new Error(severalColumnsOfWords)
  return byName(block, from)
}

const headingsAlone =
  'The first row of what was copied has headings and no amounts. Copy the amounts without it, or with the column of names beside them'
const severalColumnsOfWords =
  'What was copied has columns of words besides the names. Copy the names and the amounts alone, or the amounts alone, or the row of headings with them'

/** A column of nothing but names is found whatever its heading is. */
const headingsOf = (cells: readonly string[], names: number): string[] =>
  cells.map((cell, at) => (at === names ? 'Description' : cell))

function overRows(block: Matrix, rows: readonly Spendable[], from: Quarter): PastedBlock {
  const tooLow = Math.max(0, block.length - rows.length)
  return {
    rows: rows.slice(0, block.length).map(({ on, name }, index) => ({
      what: name,
      on,
      quarters: quartersOf(block[index] ?? [], from),
    })),
    leftOut: [
      tooLow > 0 ? `the last ${counted(tooLow, 'row')}, which come after the last row of the table` : '',
      tooWide(block, from),
    ]
      .filter(Boolean)
      .join(', and '),
  }
}

function byName(block: Matrix, from: Quarter): PastedBlock {
  const amounts = block.map((cells) => cells.slice(1))
  return {
    rows: block.map(([name = ''], index) => ({
      what: name.trim(),
      on: null,
      quarters: quartersOf(amounts[index] ?? [], from),
    })),
    leftOut: tooWide(amounts, from),
  }
}

const quartersOf = (cells: readonly string[], from: Quarter): (string | null)[] =>
  [1, 2, 3, 4].map((quarter) => cells[quarter - from] ?? null)

function tooWide(block: Matrix, from: Quarter): string {
  const beyond = Math.max(0, ...block.map((cells) => cells.length - (5 - from)))
  return beyond > 0 ? `the last ${counted(beyond, 'column')}, which come after the last quarter` : ''
}

const isHeaded = ([headings = [], ...below]: Matrix): boolean =>
  onlyWords(headings) && below.some((cells) => cells.some(isAmount))

/** The columns that have words in them and no amounts, beside columns with amounts. */
function wordColumns(block: Matrix): readonly number[] {
  const width = Math.max(0, ...block.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => block.map((cells) => cells[at] ?? ''))
  if (!columns.some((cells) => cells.some(isAmount))) return []
  return columns.flatMap((cells, at) => (onlyWords(cells) ? [at] : []))
}

const onlyWords = (cells: readonly string[]): boolean =>
  cells.some(isWords) && cells.every((cell) => !isAmount(cell))

const isAmount = (cell: string): boolean => /\d/.test(cell) && !isWords(cell)
const isWords = (cell: string): boolean => /\p{L}/u.test(cell) && 'refused' in readPounds(cell)

const counted = (count: number, noun: string): string => (count === 1 ? noun : `${count} ${noun}s`)
