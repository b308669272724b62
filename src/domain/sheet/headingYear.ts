import { parseDate, plainDate } from '../values/date.ts'
import { FinancialYear, yearOf } from '../values/financialYear.ts'

/** `April 2026 to March 2027`, `2026-27`, `2026/27`, `2026 to 2027`. Two years apart are none. */
const span =
  /(?<!\d)(20\d\d)\s*(?:[-‐‑–—/]|to|until)\s*(?:\d{1,2}\s+)?(?:mar(?:ch)?\s+)?(20\d\d|\d\d)(?!\d)/gi

/** The financial years that a text names as such. */
export function yearsIn(text: string): ReadonlySet<FinancialYear> {
  const found = new Set<FinancialYear>()
  for (const [, from = '', to = ''] of text.matchAll(span)) {
    const year = FinancialYear.safeParse(`${from}-${to.slice(-2)}`)
    if (year.success && (to.length === 2 || Number(to) === Number(from) + 1)) found.add(year.data)
  }
  return found
}

/** The one financial year that words around a table name, such as its title and the name of its sheet; null for none or more. */
export function yearAround(texts: readonly string[]): FinancialYear | null {
  const [year = null, ...others] = new Set(texts.flatMap((text) => [...yearsIn(text), ...shortSpans(text)]))
  return others.length > 0 ? null : year
}

/**
 * The financial year of a column by its own heading or, where that names none, by those merged above it, the nearest first.
 * Null when none is named, `several` when the nearest that names any names more than one. Its own heading may also say
 * `26/27`, `Apr-26`, `FY27` for the year that ends in 2027, or `2026` alone for the year that begins then; above it such
 * words may be the date of the sheet.
 */
export function yearOfColumn(own: string, above: readonly string[]): FinancialYear | 'several' | null {
  const told = [allYearsIn(own), ...above.map((each) => new Set([...yearsIn(each), ...shortSpans(each)]))]
  const [year = null, ...others] = told.find((years) => years.size > 0) ?? []
  return others.length > 0 ? 'several' : year
}

function allYearsIn(text: string): ReadonlySet<FinancialYear> {
  const date = parseDate(text)
  if (date !== null) return new Set([yearOf(date)])
  const told = new Set([...yearsIn(text), ...shortSpans(text), ...monthsIn(text)])
  return told.size > 0 ? told : new Set(bareYears(text))
}

const shortSpans = (text: string): readonly FinancialYear[] =>
  [...text.matchAll(/(?<![\d/.-])([2-4]\d) ?[-–/] ?([2-5]\d)(?![\d/.-])/g)].flatMap(
    ([, from = '', to = '']) => (Number(to) === Number(from) + 1 ? startingIn(2000 + Number(from)) : []),
  )

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthOfYear = new RegExp(
  `\\b(${monthNames.join('|')})[a-z]*\\.?[ \\-–'’/]*(20\\d\\d|[2-4]\\d)\\b`,
  'gi',
)

const monthsIn = (text: string): readonly FinancialYear[] =>
  [...text.matchAll(monthOfYear)].map(([, name = '', year = '']) => {
    const month = String(monthNames.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
    return yearOf(plainDate(`20${year.slice(-2)}-${month}-01`))
  })

const bareYears = (text: string): readonly FinancialYear[] =>
  [...text.matchAll(/\b(fy ?)?(?:20)?([2-4]\d)\b/gi)].flatMap(([found, ending, year]) =>
    ending !== undefined || found.length === 4 ? startingIn(2000 + Number(year) - (ending ? 1 : 0)) : [],
  )

const startingIn = (year: number): readonly FinancialYear[] => [
  FinancialYear.parse(`${year}-${String((year + 1) % 100).padStart(2, '0')}`),
]
