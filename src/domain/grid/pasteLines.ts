import type { Line } from '../budget.ts'
import type { SingleCommand } from '../command.ts'
import { Edit } from '../edit.ts'
import type { Plan } from '../plan.ts'
import { recordToChange } from '../recordCommands.ts'
import { Refusal } from '../refusal.ts'
import type { Cell } from '../sheet.ts'
import { cellWords } from './cellWords.ts'
import type { GridColumn } from './gridColumn.ts'
import { newLine, positionsBelow, type Given } from './newLines.ts'
import { pasteIntoLine } from './pasteIntoLine.ts'
import { PasteRow } from './pasteRow.ts'
import { planNames, type PlanNames } from './planNames.ts'
import { wordsIn } from './readCell.ts'
import { stillFollowing } from './stillFollowing.ts'

/** Cells to be put over rows of the grid, by the record of each row; null for a new line. */
export interface Block {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly BlockRow[]
}
interface BlockRow {
  readonly lineId: string | null
  readonly cells: readonly Cell[]
}

/** Something about one cell of a block. Rows are counted from nought. */
interface OfCell {
  readonly row: number
  readonly column: GridColumn
}
type RefusedCell = OfCell & { readonly value: string; readonly reason: string }
type CellChange = OfCell & { readonly before: string; readonly after: string }

/** What a paste would do. Nothing has been changed yet. */
interface Paste {
  /** At most one for each line; to be run as one batch. */
  readonly commands: readonly SingleCommand[]
  /** How many lines would be changed, and how many are new. */
  readonly changed: number
  readonly added: number
  readonly refused: readonly RefusedCell[]
  /** What each cell shows before and after, where that is not the same. */
  readonly changes: readonly CellChange[]
}

/** The most lines that one paste can add. */
const mostNew = 5_000

/**
 * Works out what pasting a block does, as if each cell were typed into its row: what cannot be read is refused with a
 * sentence and loses none of the others. Rows of posts and training are refused, and new rows without anything in them
 * are passed over. Throws a Refusal for a block that cannot be pasted at all. `newId` makes the ids of new lines.
 */
export function pasteLines(plan: Plan, block: Block, given: Given, newId: () => string): Paste {
  refuseTwice(block.columns)
  refuseTooMany(block)
  const edit = new Edit(plan)
  const names = planNames(plan)
  const refused: RefusedCell[] = []
  const changes: CellChange[] = []
  const pasted = new Set<string>()
  const added: string[] = []
  block.rows.forEach((blockRow, index) => {
    const row = rowOf(block, blockRow)
    if (blockRow.lineId === null && !row.tellsAnything()) return
    const before = lineOf(edit, blockRow, row, () => newLine(newId(), plan, given))
    if (before === undefined) row.refuseAll(whyNoLine(plan, blockRow.lineId))
    else {
      edit.put('lines', before)
      pasteIntoLine(edit, before.id, row, names)
      const line = stillFollowing(plan, before, recordToChange(edit, 'lines', before.id))
      edit.put('lines', line)
      changes.push(...changesOf(index, row, before, line, names))
      if (blockRow.lineId !== null) pasted.add(before.id)
      else if (row.keepsAnything()) added.push(before.id)
    }
    refused.push(...refusedIn(index, row))
  })
  const additions = additionsOf(plan, edit, added, given)
  const changed = [...pasted].flatMap((id) => changeOf(plan, recordToChange(edit, 'lines', id)))
  return {
    commands: [...changed, ...additions],
    changed: changed.length,
    added: added.length,
    refused,
    changes,
  }
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

/** In a new line an empty cell says nothing, so that what is given stands; in a line that is there it clears. */
function rowOf({ columns }: Block, { lineId, cells }: BlockRow): PasteRow {
  const named = columns.flatMap((column, at) =>
    column === 'skip' ? [] : [[column, cells[at] ?? null] as const],
  )
  return new PasteRow(new Map(lineId === null ? named.filter(([, cell]) => wordsIn(cell) !== '') : named))
}

/** The line a row is pasted into, as it stands in the edit; none when its row is not a line. */
function lineOf(edit: Edit, { lineId }: BlockRow, row: PasteRow, make: () => Line): Line | undefined {
  if (lineId !== null) return edit.get('lines', lineId)
  const line = make()
  // A cell that says what a new line is to be goes before what is given, even where it cannot be read.
  return {
    ...line,
    interventionId: row.cells.has('intervention') ? null : line.interventionId,
    shares: row.cells.has('source') ? [] : line.shares,
  }
}

function whyNoLine(plan: Plan, id: string | null): string {
  if (plan.posts.has(id ?? '')) return 'This row is a post. Change it under Workforce.'
  if (plan.training.has(id ?? '')) return 'This row is training. Change it under Workforce.'
  return 'This line is no longer in the plan. Paste again, beside the lines that are there now'
}

const longestShown = 200

function refusedIn(index: number, row: PasteRow): readonly RefusedCell[] {
  return [...row.refused].map(([column, reason]) => {
    const value = wordsIn(row.cells.get(column) ?? null).slice(0, longestShown)
    return { row: index, column, value, reason }
  })
}

function changesOf(
  index: number,
  row: PasteRow,
  before: Line,
  after: Line,
  names: PlanNames,
): readonly CellChange[] {
  return [...row.cells.keys()].flatMap((column) => {
    if (row.refused.has(column)) return []
    const [was, is] = [cellWords(before, column, names), cellWords(after, column, names)]
    if (was === is) return []
    const calculation = row.calculations.get(column)
    const told = calculation === undefined ? is : `${is}, worked out from ${calculation}`
    return [{ row: index, column, before: was, after: told }]
  })
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
