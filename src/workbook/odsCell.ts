import type { Cell } from '../domain/sheet.ts'
import { textCell } from './filled.ts'

/** What a cell of an OpenDocument spreadsheet holds, from its attributes and the text that it shows. */
export function odsCell(attributes: Readonly<Record<string, string>>, shown: string): Cell {
  const text = textCell(shown)
  const read =
    attributes['calcext:value-type'] === 'error'
      ? undefined
      : kinds.get(attributes['office:value-type'] ?? '')
  return (read ? read(attributes) : null) ?? text ?? textCell(attributes['office:string-value'] ?? '')
}

type Attributes = Readonly<Record<string, string>>

const number = (attributes: Attributes): number | null => numberOf(attributes['office:value'])

/** Other kinds, text and times of the day, are what they show. */
const kinds = new Map<string, (attributes: Attributes) => Cell>([
  ['float', number],
  ['currency', number],
  ['percentage', number],
  ['boolean', (attributes) => attributes['office:boolean-value'] === 'true'],
  ['date', (attributes) => textCell((attributes['office:date-value'] ?? '').slice(0, 10))],
])

function numberOf(text = ''): number | null {
  const number = text.trim() === '' ? NaN : Number(text)
  return Number.isFinite(number) ? number : null
}
