import { yearsIn } from '../sheet/headingYear.ts'
import type { FinancialYear } from '../values/financialYear.ts'

type Certainty = 'confirmed' | 'indicative'

/**
 * How firm the amounts of a column are: by its heading or, where that does not say, by the lines above the table and the
 * name of the sheet. Where these say both, only what they call confirmed or final beside the column’s year is.
 */
export function certaintyOf(heading: string, titles: readonly string[], year: FinancialYear): Certainty {
  const said = firmnessIn(heading)
  if (said !== null) return said
  const told = titles
    .flatMap((title) => title.split(clauses))
    .map((clause) => ({
      firmness: firmnessIn(clause),
      ofTheYear: yearsIn(clause).has(year),
    }))
  if (!told.some(({ firmness }) => firmness === 'indicative')) return 'confirmed'
  if (told.some(({ firmness, ofTheYear }) => ofTheYear && firmness === 'indicative')) return 'indicative'
  const confirmed = told.filter(({ firmness }) => firmness === 'confirmed')
  return confirmed.some(({ ofTheYear }) => ofTheYear) ? 'confirmed' : 'indicative'
}

const clauses = /[,;:.()]|\band\b/i

/** What is not yet confirmed, or still to be, is indicative. */
const indicative =
  /indicative|provisional|illustrative|proposed|\bdraft\b|unconfirmed|\bnot (?:yet )?(?:been )?(?:confirmed|final)|to be confirmed|subject to confirm/i
const confirmed = /\bconfirmed\b|\bfinal\b/i

function firmnessIn(words: string): Certainty | null {
  if (indicative.test(words)) return 'indicative'
  return confirmed.test(words) ? 'confirmed' : null
}
