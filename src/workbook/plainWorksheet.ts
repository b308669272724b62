import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { columnLetter } from '../domain/workbook/layout.ts'
import type { Filled } from './filled.ts'

interface OpenCell {
  readonly column: number
  readonly kind: string
  readonly style: string
  text: string
}

/**
 * A worksheet reduced to the cells that have something in them, every one with its address, and counted against the
 * limits on the way. The reader gets this and not the original because it drops error values, refuses cells without an
 * address, and would build every row and column that an address names.
 */
export function plainWorksheet(xml: string, filled: Filled): string {
  const parser = new SaxesParser()
  const written: string[] = []
  let row = 0
  let rowCells: string[] = []
  let column = 0
  let cell: OpenCell | null = null
  /** How many open elements hold the cell's value, and how many of them its pronunciation, which is left out. */
  let inValue = 0
  let inPronunciation = 0

  const openCell = ({ attributes }: SaxesTagPlain): OpenCell => {
    column = columnOf(attributes['r']) ?? column + 1
    return { column, kind: attributes['t'] ?? 'n', style: attributes['s'] ?? '', text: '' }
  }

  parser.on('opentag', (tag) => {
    const name = localName(tag.name)
    if (name === 'row') {
      row = Number(tag.attributes['r'] ?? row + 1)
      rowCells = []
      column = 0
    } else if (name === 'c') cell = openCell(tag)
    else if (name === 'v' || name === 't') inValue += 1
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
      if (cell.text !== '') {
        filled.add(row, cell.column)
        rowCells.push(cellXml(cell, row))
      }
      cell = null
    }
  })
  parser.write(xml).close()
  return `<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`
}

/** Errors and texts that stand in the cell itself are told to the reader as the text that a formula gave. */
function cellXml({ column, kind, style, text }: OpenCell, row: number): string {
  const told = kind === 'e' || kind === 'inlineStr' ? 'str' : kind
  const styled = style === '' ? '' : ` s="${escaped(style)}"`
  return `<c r="${columnLetter(column - 1)}${row}" t="${escaped(told)}"${styled}><v>${escaped(text)}</v></c>`
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
