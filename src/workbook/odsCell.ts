import { notWorkedOut, type Cell } from '../domain/sheet/sheet.ts'
import { textCell } from './filled.ts'
import { percentage } from './percentage.ts'

/** What a cell of an OpenDocument spreadsheet holds, from its attributes and the text that it shows. */
export function odsCell(attributes: Readonly<Record<string, string>>, shown: string): Cell {
  const text = textCell(shown)
  const read =
    attributes['calcext:value-type'] === 'error'
      ? undefined
      : kinds.get(attributes['office:value-type'] ?? '')
  const told = (read ? read(attributes) : null) ?? text ?? textCell(attributes['office:string-value'] ?? '')
  const unsaved = attributes['table:formula'] !== undefined && attributes['office:value-type'] === undefined
  return told ?? (unsaved ? notWorkedOut : null)
}

type Attributes = Readonly<Record<string, string>>

const number = (attributes: Attributes): number | null => numberOf(attributes['office:value'])

const percent = (attributes: Attributes): string | null => {
  const part = number(attributes)
  return part === null ? null : percentage(part)
}

/** Other kinds, text and times of the day, are what they show. */
const kinds = new Map<string, (attributes: Attributes) => Cell>([
  ['float', number],
  ['currency', number],
  ['percentage', percent],
  ['boolean', (attributes) => attributes['office:boolean-value'] === 'true'],
  ['date', (attributes) => textCell((attributes['office:date-value'] ?? '').slice(0, 10))],
])

function numberOf(text = ''): number | null {
  const number = text.trim() === '' ? NaN : Number(text)
  return Number.isFinite(number) ? number : null
}
