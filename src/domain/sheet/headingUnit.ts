/** A unit that amounts stand in where they are not in pounds. */
export type LargeUnit = 'thousands' | 'millions'

/** The unit that the heading of a column of amounts names; null for pounds. */
export const unitInHeading = (heading: string): LargeUnit | null =>
  unitIn(heading, /\bthousands?\b/i, /£ ?m\b|\bmillions?\b|\(m\)/i)

/** The unit that a line of words above a table names for all of it. Words that only mention a sum do not. */
export const unitAboveTable = (words: string): LargeUnit | null =>
  unitIn(words, /£ ?thousands?|\bin thousands\b|\(thousands?\)/i, /\(£ ?m\)|\bin (?:£ ?m\b|millions)/i)

/** `£000`, `£'000s`, `'000`, `(000s)`, `in 000s`, `000` alone; a telephone number or `10 000` are none. */
const manyNoughts =
  /£ ?['’]?0{3}s?\b(?![,.]\d)|(?<![\w,.])['’]0{3}s?\b|(?<![\w,.-])(?<!\d )0{3}s\b|\(0{3}s?\)|^0{3}$|£ ?k\b|\bk ?£|\(k\)/i

function unitIn(words: string, thousands: RegExp, millions: RegExp): LargeUnit | null {
  if (manyNoughts.test(words) || thousands.test(words)) return 'thousands'
  return millions.test(words) ? 'millions' : null
}

const times: Readonly<Record<LargeUnit, string>> = { thousands: '1,000', millions: '1,000,000' }

/** What to do about it, as the end of a sentence about the column. */
export const whyNotInPounds = (unit: LargeUnit): string =>
  `is in ${unit}; multiply by ${times[unit]} in the spreadsheet, head it in pounds, and choose the file again`
