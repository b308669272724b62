import type { Input } from '../../../contract/operations.ts'
import type { Quarter } from '../../../domain/values/financialYear.ts'
import type { Spendable } from './useSpendable.ts'

type Rows = Input<'actuals.preview'>['rows']

interface PastedBlock {
  readonly rows: Rows
  /** What has no cell to go to, in words; empty when everything has. */
  readonly leftOut: string
}

/** Whether copied text is a block of cells; a single amount is for the field it is pasted into. */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ''))

/** Lays a block copied from a spreadsheet over the rows of the table, from a quarter on. */
export function pastedBlock(text: string, rows: readonly Spendable[], from: Quarter): PastedBlock {
  const block = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  const room = 5 - from
  const tooLow = Math.max(0, block.length - rows.length)
  const tooWide = Math.max(0, ...block.map((cells) => cells.length - room))
  return {
    rows: rows.slice(0, block.length).map(({ on, name }, index) => ({
      what: name,
      on,
      quarters: [1, 2, 3, 4].map((quarter) => block[index]?.[quarter - from] ?? null),
    })),
    leftOut: [
      tooLow > 0 ? `the last ${counted(tooLow, 'row')}, which come after the last row of the table` : '',
      tooWide > 0 ? `the last ${counted(tooWide, 'column')}, which come after the last quarter` : '',
    ]
      .filter(Boolean)
      .join(', and '),
  }
}

const counted = (count: number, noun: string): string => (count === 1 ? noun : `${count} ${noun}s`)
