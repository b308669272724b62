import { z } from 'zod'

/** What an ambition counts. Only counts of people are ever hidden. */
export const AmbitionUnit = z.enum(['people', 'percent', 'wte', 'days', 'number'])
export type AmbitionUnit = z.infer<typeof AmbitionUnit>

export const unitTitles: Readonly<Record<AmbitionUnit, string>> = {
  people: 'People',
  percent: 'Percent',
  wte: 'Whole-time equivalents',
  days: 'Days',
  number: 'Another number',
}

/** Whether a number is a count of one to four people, which may point to somebody and is never printed. */
export const isFew = (value: string | null): boolean =>
  value !== null && Number(value) > 0 && Number(value) < 5

const after: Readonly<Record<AmbitionUnit, string>> = {
  people: ' people',
  percent: '%',
  wte: ' WTE',
  days: ' days',
  number: '',
}

/** A decimal with commas between its thousands, and what it counts: `1,240 people`, `75%`. */
export function measureText(value: string, unit: AmbitionUnit): string {
  const [whole = '', fraction] = value.split('.')
  const grouped = BigInt(whole === '' ? 0 : whole).toLocaleString('en-GB')
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return `${number}${unit === 'people' && number === '1' ? ' person' : after[unit]}`
}

/** The same as it may be printed: a count of one to four people is told as fewer than five. */
export const printedMeasure = (value: string, unit: AmbitionUnit): string =>
  unit === 'people' && isFew(value) ? 'fewer than 5 people' : measureText(value, unit)
