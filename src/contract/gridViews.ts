import { z } from 'zod'
import { SingleCommand } from '../domain/editing/command.ts'
import { GridColumn } from '../domain/grid/gridColumn.ts'
import { Meaning } from '../domain/grid/planNames.ts'
import { Cell, mostColumns, mostRows, Sheet } from '../domain/sheet/sheet.ts'
import { Id } from '../domain/values/id.ts'
import { Pence } from '../domain/values/money.ts'

/** Names one cost of the plan: `lines/x`, `posts/x` or `training/x`. */
export const CostKey = z
  .string()
  .regex(/^(lines|posts|training)\/[A-Za-z0-9_.-]{1,64}$/, 'This is not the key of a cost')

/** A block of cells to be put over rows of the grid. Cells beyond the columns are passed over. */
const Block = z.strictObject({
  columns: z.array(GridColumn).max(mostColumns),
  rows: z
    .array(
      z.strictObject({
        /** The record of the row it is put over, whichever table it stands in; null for a new line. */
        lineId: Id.nullable(),
        cells: z.array(Cell).max(mostColumns, `Paste at most ${mostColumns} columns at a time`),
        /** The number that the row has in its spreadsheet, where that hides it. */
        hidden: z.exactOptional(z.int().positive()),
      }),
    )
    .max(mostRows, `Paste at most ${mostRows.toLocaleString('en-GB')} rows at a time`),
})

/** What new lines start with, and the line they come below. */
const Given = z.strictObject({
  interventionId: Id.nullable(),
  sourceId: Id.nullable(),
  belowId: Id.nullable(),
})

/** `meanings`: what somebody has said that names mean which the plan does not have. `others`: rows that are no lines. `skipHidden`: whether rows that the spreadsheet hides are left out. */
export const PasteInput = {
  block: Block,
  given: Given,
  meanings: z.array(Meaning).max(mostRows).default([]),
  others: z.array(z.array(Cell).max(mostColumns)).max(mostRows).default([]),
  skipHidden: z.boolean().default(false),
} as const

/** What the rows of a spreadsheet come to, to be held against it. */
export const ControlTotals = z.strictObject({
  /** What can be read as an amount in the rows that are looked at, rounded once. */
  inRows: Pence,
  /** What of it is kept, and what is in cells and rows that are refused. */
  taken: Pence,
  leftOut: Pence,
  /** What is taken and left out, less what is in the rows: each amount is rounded to the penny for itself. */
  rounding: Pence,
})
export type ControlTotals = z.infer<typeof ControlTotals>

/** What a paste would do. Rows are those of the block, counted from 0. */
export const PastePreview = z.strictObject({
  /** To be run as one `batch`: one paste, one undo. None when nothing would change. */
  commands: z.array(SingleCommand),
  /** Lines that would be changed, and new ones. */
  changed: z.int(),
  added: z.int(),
  /** Cells that cannot be kept, each with a sentence that says what to do: the first 500. The others are kept all the same. */
  refused: z.array(
    z.strictObject({ row: z.int(), column: GridColumn, value: z.string(), reason: z.string() }),
  ),
  /** How many cells cannot be kept besides those. */
  moreRefused: z.int(),
  /** The new lines as they would be: the first 500, and how many there are besides. */
  lines: z.array(
    z.strictObject({
      row: z.int(),
      description: z.string(),
      intervention: z.string(),
      sources: z.string(),
      amount: Pence,
    }),
  ),
  moreLines: z.int(),
  /** What each cell of lines that are there becomes, in words: the first 500. */
  changes: z.array(
    z.strictObject({ row: z.int(), column: GridColumn, before: z.string(), after: z.string() }),
  ),
  /** How many changes there are besides those. */
  more: z.int(),
  /** How many amounts were rounded to the penny. */
  rounded: z.int(),
  /** What the rows come to for the plan's year; none where the columns hold none of it. */
  control: ControlTotals.nullable(),
  /** Names that mean nothing in the plan, or more than one thing, each once: saying what they mean takes their cells in. */
  unknown: z.array(
    z.strictObject({
      column: z.enum(['source', 'intervention', 'costType']),
      name: z.string(),
      rows: z.int(),
    }),
  ),
  /** How many such names there are besides. */
  moreUnknown: z.int(),
  /** What each of the other rows comes to for the plan's year, as the total of the sheet does; none where it says nothing. */
  others: z.array(Pence.nullable()),
  /** Sentences about all rows that the person should read first: how many stand in the plan already. */
  told: z.array(z.string()),
  /** Which rows the spreadsheet hides, what they come to, and whether they are taken; empty where it hides none. */
  hidden: z.string(),
})
export type PastePreview = z.infer<typeof PastePreview>

/** What the columns of a sheet seem to hold. Rows are counted from 0; the person puts right what is wrong. */
export const SheetMapping = z.strictObject({
  /** The row with the headings, the lowest where there are two; -1 when there is none. */
  headerRow: z.int(),
  columns: z.array(GridColumn),
  /** The rows that are lines, in their order. */
  lines: z.array(z.int()),
  /** Rows under the headings that are not lines, and why: “looks like a total”. */
  ignored: z.array(z.strictObject({ row: z.int(), why: z.string() })),
  /** Columns of amounts that are not taken, by their heading, and why: “is in thousands; multiply by 1,000 …”. */
  leftOut: z.array(z.strictObject({ heading: z.string(), why: z.string() })),
  /** Sentences that the person should read before the lines are taken. */
  told: z.array(z.string()),
})
export type SheetMapping = z.infer<typeof SheetMapping>

export const Sheets = z.strictObject({ sheets: z.array(Sheet) })

/** Twelve months from April, in pence. */
const TwelveMonths = z.array(Pence).length(12)

/** The months of the costs asked for by their key, and what all costs of the plan come to. */
export const MonthsView = z.strictObject({
  months: z.record(z.string(), TwelveMonths),
  total: TwelveMonths,
})
export type MonthsView = z.infer<typeof MonthsView>

/** Who pays: a source, with the ring-fences inside it or by itself; null is what nobody pays for. */
const Payer = z.strictObject({ sourceId: Id.nullable(), inside: z.boolean() })

/** Costs, and whose part of each is counted: the whole of each where there is no payer. */
export const CountedCosts = {
  costs: z.array(CostKey).max(100_000),
  paidBy: Payer.nullable(),
} as const

/** Groups of costs by a name the page gives them. */
export const CostGroups = z.record(z.string().max(200), z.strictObject(CountedCosts))
export type CostGroups = z.infer<typeof CostGroups>

/** What a group of costs comes to. */
const GroupSum = z.strictObject({
  amount: Pence,
  q1: Pence,
  q2: Pence,
  q3: Pence,
  q4: Pence,
  year2: Pence,
  year3: Pence,
  months: TwelveMonths,
})
export const GroupSums = z.record(z.string(), GroupSum)
export type GroupSums = z.infer<typeof GroupSums>

/** The cells of a selection: every one of these columns of every one of these costs. */
export const SelectedCells = {
  rows: z.array(z.strictObject(CountedCosts)).max(1_000),
  columns: z.array(GridColumn).max(200),
} as const

/**
 * What the money cells of a selection come to. Cells that hold no money are not counted, nor those of the columns left
 * out, as others hold the same money; the average of none is nought.
 */
export const CellsSum = z.strictObject({
  sum: Pence,
  count: z.int(),
  average: Pence,
  leftOut: z.array(GridColumn),
})

/** 20 MB as base64 writes them. */
const mostBase64 = Math.ceil((20 * 1024 * 1024) / 3) * 4

/** A spreadsheet to be read. */
export const SheetFile = z
  .strictObject({ fileName: z.string().min(1).max(300), base64: z.string() })
  .refine(
    ({ base64 }) => base64.length <= mostBase64,
    'This spreadsheet is larger than 20 MB. Copy the sheet with the budget lines into a file of its own and choose that',
  )
  .refine(({ base64 }) => base64.length > mostBase64 || z.base64().safeParse(base64).success, {
    error: 'This file did not arrive whole. Choose it again',
  })
