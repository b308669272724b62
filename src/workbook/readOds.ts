import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { mostColumns, type Cell, type Sheet } from '../domain/sheet/sheet.ts'
import { Filled, hiddenLast, trimmedSheet } from './filled.ts'
import { OdsHidden } from './odsHidden.ts'
import { odsCell } from './odsCell.ts'
import type { Zip } from './zipGuard.ts'

/** Reads the sheets of an OpenDocument spreadsheet: formulas give the result that was last worked out. Hidden sheets come last. */
export function readOds(fileName: string, zip: Zip): readonly Sheet[] {
  const content = new Content(new Filled(fileName))
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    content.open(tag)
  })
  parser.on('text', (text) => {
    content.write(text.replaceAll(/\s+/g, ' '))
  })
  parser.on('closetag', ({ name }) => {
    content.close(name)
  })
  parser.write(zip.text('content.xml') ?? '').close()
  return hiddenLast(content.sheets)
}

interface OpenCell {
  readonly tag: SaxesTagPlain
  readonly depth: number
  readonly lines: string[]
}

/**
 * What has been read of content.xml. A row or cell that is repeated, as the empty rest of every sheet is, is counted and
 * not laid out; only what has something in it is, after the count was found to be within the limits.
 */
class Content {
  readonly sheets: Sheet[] = []
  private readonly filled: Filled
  private depth = 0
  private name = ''
  private hidden = false
  private unseen = new OdsHidden()
  private columnsPassed = 0
  /** The style that is being told of, and those of tables that are not shown. */
  private style = ''
  private readonly hidingStyles = new Set<string>()
  private rows: (readonly Cell[])[] = []
  private rowsPassed = 0
  private row: Cell[] = []
  private rowTimes = 1
  private rowHidden = false
  private cellsPassed = 0
  private cell: OpenCell | null = null
  /** How deep the comment or drawing lies that stands open in the cell: what it says is not the cell's. */
  private aside: number | null = null

  constructor(filled: Filled) {
    this.filled = filled
  }

  open(tag: SaxesTagPlain): void {
    this.depth += 1
    if (this.cell !== null) this.openInCell(tag, this.cell.lines)
    else if (tag.name === 'table:table') this.openTable(tag)
    else if (tag.name === 'table:table-row') this.openRow(tag)
    else if (tag.name === 'table:table-column') this.openColumns(tag)
    else if (tag.name.endsWith('-group')) this.unseen.openGroup(tag)
    else if (isCell(tag.name)) this.cell = { tag, depth: this.depth, lines: [] }
    else this.openStyle(tag)
  }

  write(text: string): void {
    const lines = this.cell?.lines ?? []
    if (lines.length > 0 && this.aside === null) lines.push((lines.pop() ?? '') + text)
  }

  close(name: string): void {
    if (this.aside === this.depth) this.aside = null
    if (this.cell !== null) {
      if (this.cell.depth === this.depth) this.closeCell(this.cell)
    } else if (name === 'table:table-row') this.closeRow()
    else if (name === 'table:table') this.closeTable()
    else if (name.endsWith('-group')) this.unseen.closeGroup(name)
    this.depth -= 1
  }

  private openStyle({ name, attributes }: SaxesTagPlain): void {
    if (name === 'style:style') this.style = attributes['style:name'] ?? ''
    else if (name === 'style:table-properties' && attributes['table:display'] === 'false')
      this.hidingStyles.add(this.style)
  }

  private openTable({ attributes }: SaxesTagPlain): void {
    this.name = attributes['table:name'] ?? ''
    this.hidden =
      attributes['table:display'] === 'false' || this.hidingStyles.has(attributes['table:style-name'] ?? '')
    this.rows = []
    this.rowsPassed = 0
    this.columnsPassed = 0
    this.unseen = new OdsHidden()
  }

  private closeTable(): void {
    this.sheets.push(trimmedSheet(this.name, this.rows, this.unseen.of(this.hidden)))
  }

  private openColumns(tag: SaxesTagPlain): void {
    const times = Math.min(timesOf(tag, 'table:number-columns-repeated'), mostColumns)
    if (this.unseen.hides('columns', tag)) this.unseen.add('columns', this.columnsPassed, times)
    this.columnsPassed += times
  }

  private openRow(tag: SaxesTagPlain): void {
    this.row = []
    this.rowTimes = timesOf(tag, 'table:number-rows-repeated')
    this.rowHidden = this.unseen.hides('rows', tag)
    this.cellsPassed = 0
  }

  private openInCell({ name }: SaxesTagPlain, lines: string[]): void {
    if (name === 'office:annotation' || name.startsWith('draw:')) this.aside ??= this.depth
    else if (name === 'text:p' && this.aside === null) lines.push('')
    // Several spaces are one here: nobody means anything by them.
    else if (name === 'text:line-break') this.write('\n')
    else if (name === 'text:s' || name === 'text:tab') this.write(' ')
  }

  private closeCell({ tag, lines }: OpenCell): void {
    this.cell = null
    const times = timesOf(tag, 'table:number-columns-repeated')
    const value = tag.name === 'table:table-cell' ? odsCell(tag.attributes, lines.join('\n')) : null
    const passed = this.cellsPassed
    this.cellsPassed += times
    if (value === null) return
    this.filled.add(this.rowsPassed + this.rowTimes, this.cellsPassed, times * this.rowTimes)
    while (this.row.length < passed) this.row.push(null)
    while (this.row.length < this.cellsPassed) this.row.push(value)
  }

  private closeRow(): void {
    const passed = this.rowsPassed
    this.rowsPassed += this.rowTimes
    if (this.row.length === 0) return
    if (this.rowHidden) this.unseen.add('rows', passed, this.rowTimes)
    while (this.rows.length < passed) this.rows.push([])
    while (this.rows.length < this.rowsPassed) this.rows.push(this.row)
  }
}

const isCell = (name: string): boolean => name === 'table:table-cell' || name === 'table:covered-table-cell'

function timesOf({ attributes }: SaxesTagPlain, name: string): number {
  const times = Number(attributes[name] ?? 1)
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}
