import type { Line } from '../costs/line.ts'
import type { SingleCommand } from '../editing/command.ts'
import { Edit } from '../editing/edit.ts'
import type { Plan } from '../plan/plan.ts'
import { recordToChange } from '../editing/recordCommands.ts'
import { Refusal } from '../refusal.ts'
import type { Cell } from '../sheet/sheet.ts'
import type { ControlTotals } from '../sheet/controlTotals.ts'
import { controlTotals } from './blockTotals.ts'
import type { GridColumn } from './gridColumn.ts'
import { newLine, positionsBelow, type Given } from './newLines.ts'
import { pasteIntoLine } from './pasteIntoLine.ts'
import { PasteRow } from './pasteRow.ts'
import type { PastedRow } from './pastedRow.ts'
import { planNames, type Meaning, type PlanNames } from './planNames.ts'
import {
  changesOf,
  newLineIn,
  refusedIn,
  unknownNames,
  type CellChange,
  type NewLine,
  type RefusedCell,
  type UnknownName,
} from './pasteTold.ts'
import { wordsIn } from '../sheet/readCell.ts'
import { stillFollowing } from './stillFollowing.ts'
import { toldFirst } from './toldFirst.ts'

/** Cells to be put over rows of the grid, by the record of each row; null for a new line. */
export interface Block {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly BlockRow[]
}
interface BlockRow {
  readonly lineId: string | null
  readonly cells: readonly Cell[]
  /** The number that the row has in its spreadsheet, where that hides it. */
  readonly hidden?: number
}

/** What a paste would do. Nothing has been changed yet. */
interface Paste {
  /** At most one for each line; to be run as one batch. */
  readonly commands: readonly SingleCommand[]
  /** How many lines would be changed, and how many are new. */
  readonly changed: number
  readonly added: number
  readonly refused: readonly RefusedCell[]
  /** What each cell of lines that are there shows before and after, where that is not the same. */
  readonly changes: readonly CellChange[]
  /** The new lines as they would be. */
  readonly lines: readonly NewLine[]
  /** How many amounts were rounded to the penny. */
  readonly rounded: number
  readonly control: ControlTotals | null
  /** Names that mean nothing in the plan, each once, with how many rows it stands in. */
  readonly unknown: readonly UnknownName[]
  /** Sentences that a person should read before the rows are taken. */
  readonly told: readonly string[]
}
/** The most lines that one paste can add. */
const mostNew = 5_000

/**
 * Works out what pasting a block does, as if each cell were typed into its row: what cannot be read is refused with a
 * sentence and loses none of the others. Rows of posts and training are refused, and new rows without anything in them
 * are passed over. Throws a Refusal for a block that cannot be pasted at all. `newId` makes the ids of new lines.
 */
export function pasteLines(
  plan: Plan,
  block: Block,
  given: Given,
  newId: () => string,
  meanings: readonly Meaning[] = [],
): Paste {
  refuseTwice(block.columns)
  refuseTooMany(block)
  const edit = new Edit(plan)
  const names = planNames(plan, meanings)
  const rows = pastedRows(edit, block, { plan, names, given, newId })
  const idsOf = (kind: PastedRow['kind']): readonly string[] => [
    ...new Set(rows.flatMap((row) => (row.kind === kind && row.line ? [row.line.after.id] : []))),
  ]
  const additions = additionsOf(plan, edit, idsOf('new'), given)
  const changed = idsOf('changed').flatMap((id) => changeOf(plan, recordToChange(edit, 'lines', id)))
  return {
    commands: [...changed, ...additions],
    changed: changed.length,
    added: additions.length,
    refused: rows.flatMap(refusedIn),
    changes: rows.flatMap((row) => changesOf(row, names)),
    lines: rows.flatMap((row) => newLineIn(row, names)),
    rounded: rows.reduce((sum, { kind, cells }) => sum + (kind === 'none' ? 0 : cells.rounded()), 0),
    control: controlTotals(block.columns, rows),
    unknown: unknownNames(rows),
    told: toldFirst(plan, rows),
  }
}

interface Pasting {
  readonly plan: Plan
  readonly names: PlanNames
  readonly given: Given
  readonly newId: () => string
}

/** What becomes of each row of a block that says anything. Its lines are put into the edit. */
export function pastedRows(
  edit: Edit,
  block: Block,
  { plan, names, given, newId }: Pasting,
): readonly PastedRow[] {
  const rows: PastedRow[] = []
  block.rows.forEach((blockRow, index) => {
    const cells = rowOf(block, blockRow)
    if (blockRow.lineId === null && !cells.tellsAnything()) return
    const before = lineOf(edit, blockRow, () => newLine(newId(), plan, notSaid(given, block.columns)))
    if (before === undefined) {
      cells.refuseAll(whyNoLine(plan, blockRow.lineId))
      rows.push({ index, cells, kind: 'none', line: null })
      return
    }
    edit.put('lines', before)
    pasteIntoLine(edit, before.id, cells, names)
    const after = stillFollowing(plan, before, recordToChange(edit, 'lines', before.id))
    edit.put('lines', after)
    const added = cells.keepsAnything() ? 'new' : 'none'
    const kind = blockRow.lineId === null ? added : 'changed'
    rows.push({ index, cells, kind, line: { before, after } })
  })
  return rows
}

/** Two columns that say the same would take turns at being the last. */
function refuseTwice(columns: readonly GridColumn[]): void {
  if (columns.some((column, at) => column !== 'skip' && columns.indexOf(column) !== at))
    throw new Refusal(
      'column-twice',
      'Two columns are said to hold the same. Choose what each of them holds, or skip one of them',
    )
}

function refuseTooMany(block: Block): void {
  const count = block.rows.filter((row) => row.lineId === null && rowOf(block, row).tellsAnything()).length
  if (count > mostNew)
    throw new Refusal(
      'too-many-lines',
      `This would add ${count.toLocaleString('en-GB')} lines. Paste at most ${mostNew.toLocaleString('en-GB')} at a time, and only rows that are budget lines`,
    )
}

/** In a new line an empty cell says nothing; in a line that is there it clears. */
function rowOf({ columns }: Block, { lineId, cells }: BlockRow): PasteRow {
  const named = columns.flatMap((column, at) =>
    column === 'skip' ? [] : [[column, cells[at] ?? null] as const],
  )
  const cellsOf = lineId === null ? named.filter(([, cell]) => wordsIn(cell) !== '') : named
  return new PasteRow(new Map(cellsOf), columns)
}

/** The line a row is pasted into, as it stands in the edit; none when its row is not a line. */
const lineOf = (edit: Edit, { lineId }: BlockRow, make: () => Line): Line | undefined =>
  lineId === null ? make() : edit.get('lines', lineId)

/** A block with a column of sources says who pays each of its rows, and an empty cell that nobody does yet. */
const notSaid = (given: Given, columns: readonly GridColumn[]): Given => ({
  ...given,
  interventionId: columns.includes('intervention') ? null : given.interventionId,
  sourceId: columns.includes('source') ? null : given.sourceId,
})

function whyNoLine(plan: Plan, id: string | null): string {
  if (plan.posts.has(id ?? '')) return 'This row is a post. Change it under Workforce.'
  if (plan.training.has(id ?? '')) return 'This row is training. Change it under Workforce.'
  return 'This line is no longer in the plan. Paste again, beside the lines that are there now'
}

/** The command that gives a line what is new in it; none when nothing is. */
function changeOf(plan: Plan, line: Line): readonly SingleCommand[] {
  const before = plan.lines.get(line.id)
  const entries = Object.entries(line).filter(([field, value]) => !same(value, before?.[field as keyof Line]))
  if (entries.length === 0) return []
  return [{ type: 'line.change', id: line.id, fields: Object.fromEntries(entries) }]
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))

function additionsOf(plan: Plan, edit: Edit, ids: readonly string[], { belowId }: Given): SingleCommand[] {
  const positions = positionsBelow(plan, belowId, ids.length)
  return ids.map((id, place) => ({
    type: 'line.add',
    record: { ...recordToChange(edit, 'lines', id), position: positions[place] ?? 0 },
  }))
}
