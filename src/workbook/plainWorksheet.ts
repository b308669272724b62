import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { notWorkedOut } from '../domain/sheet/sheet.ts'
import { columnLetter } from '../domain/sheet/columnLetter.ts'
import type { Filled, Unseen } from './filled.ts'
import { HiddenPlaces } from './hiddenPlaces.ts'
import { percentage } from './percentage.ts'

interface OpenCell {
  readonly column: number
  readonly kind: string
  readonly style: string
  text: string
  /** Whether a formula stands in it, and whether the file has a place for its result. */
  formula: boolean
  result: boolean
}

/** What is left of a worksheet, and the rows and columns it does not show, by their places from nought. */
interface PlainWorksheet {
  readonly xml: string
  readonly hidden: Pick<Unseen, 'rows' | 'columns'>
}

/**
 * A worksheet reduced to the cells that have something in them, every one with its address, and counted against the
 * limits on the way. The reader gets this and not the original because it drops error values, refuses cells without an
 * address, and would build every row and column that an address names; and it knows neither percentages nor formulas that
 * were never worked out, which are handed on as texts.
 */
export function plainWorksheet(
  xml: string,
  filled: Filled,
  percentStyles: ReadonlySet<string>,
): PlainWorksheet {
  const parser = new SaxesParser()
  const written: string[] = []
  const hidden = { rows: new HiddenPlaces('rows'), columns: new HiddenPlaces('columns') }
  let row = 0
  let rowCells: string[] = []
  let column = 0
  let cell: OpenCell | null = null
  /** How many open elements hold the cell's value, and how many of them its pronunciation, which is left out. */
  let inValue = 0
  let inPronunciation = 0

  const openCell = ({ attributes }: SaxesTagPlain): OpenCell => {
    column = columnOf(attributes['r']) ?? column + 1
    return {
      column,
      kind: attributes['t'] ?? 'n',
      style: attributes['s'] ?? '',
      text: '',
      formula: false,
      result: false,
    }
  }

  const openRow = (tag: SaxesTagPlain): void => {
    row = Number(tag.attributes['r'] ?? row + 1)
    rowCells = []
    column = 0
    if (isHidden(tag)) hidden.rows.add(row - 1)
  }

  parser.on('opentag', (tag) => {
    const name = localName(tag.name)
    if (name === 'row') openRow(tag)
    else if (name === 'col') hideColumns(tag, hidden.columns)
    else if (name === 'c') cell = openCell(tag)
    else if (name === 'v' || name === 't') {
      inValue += 1
      if (cell !== null) cell.result = true
    } else if (name === 'f' && cell !== null) cell.formula = true
    else if (name === 'rPh') inPronunciation += 1
  })
  const take = (text: string): void => {
    if (cell !== null && inValue > 0 && inPronunciation === 0) cell.text += text
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', (tag) => {
    const name = localName(tag.name)
    if (name === 'row') {
      if (rowCells.length > 0) written.push(`<row r="${row}">${rowCells.join('')}</row>`)
    } else if (name === 'v' || name === 't') inValue -= 1
    else if (name === 'rPh') inPronunciation -= 1
    else if (name === 'c' && cell !== null) {
      const told = toldTo(cell, percentStyles)
      if (told.text !== '') {
        filled.add(row, cell.column)
        rowCells.push(cellXml(told, row))
      }
      cell = null
    }
  })
  parser.write(xml).close()
  return {
    xml: `<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`,
    hidden: { rows: hidden.rows.all, columns: hidden.columns.all },
  }
}

/** Rows that a filter takes out and those of an outline that is folded up are hidden like any others. */
const isHidden = ({ attributes }: SaxesTagPlain): boolean => /^(?:1|true)$/.test(attributes['hidden'] ?? '')

/** An element tells of columns from one to another, counted from 1. */
function hideColumns(tag: SaxesTagPlain, columns: HiddenPlaces): void {
  const [from, to] = [Number(tag.attributes['min']), Number(tag.attributes['max'])]
  if (isHidden(tag)) columns.add(from - 1, to - from + 1)
}

/** The cell as the reader is told of it: errors, percentages and texts that stand in the cell itself as a formula’s text. */
function toldTo(cell: OpenCell, percentStyles: ReadonlySet<string>): OpenCell {
  // A formula whose result is an empty text says so; programs that do not work formulas out leave the place empty.
  if (cell.formula && cell.text === '' && !(cell.kind === 'str' && cell.result))
    return { ...cell, kind: 'str', text: notWorkedOut }
  if (cell.kind === 'e' || cell.kind === 'inlineStr') return { ...cell, kind: 'str' }
  return isPercentage(cell, percentStyles)
    ? { ...cell, kind: 'str', text: percentage(Number(cell.text)) }
    : cell
}

/** A cell that names no style has the first. */
const isPercentage = ({ kind, style, text }: OpenCell, percentStyles: ReadonlySet<string>): boolean =>
  kind === 'n' && percentStyles.has(style || '0') && text.trim() !== '' && Number.isFinite(Number(text))

function cellXml({ column, kind, style, text }: OpenCell, row: number): string {
  const styled = style === '' ? '' : ` s="${escaped(style)}"`
  return `<c r="${columnLetter(column - 1)}${row}" t="${escaped(kind)}"${styled}><v>${escaped(text)}</v></c>`
}

/** Which column an address such as `AB12` names, counted from 1. */
function columnOf(address: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address ?? '')?.[1]
  if (letters === undefined) return null
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark)
