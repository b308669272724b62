import { plainHeading, quarterPatterns } from '../sheet/headingQuarter.ts'
import type { GridColumn } from './gridColumn.ts'
import { monthColumns, quarterColumns } from '../values/moneyColumns.ts'

/** What the cells under a heading mostly are: amounts, words, words for kinds of cost, or nothing yet. */
export type ColumnContent = 'money' | 'words' | 'costTypes' | 'nothing'

interface HeaderRule {
  readonly words: RegExp
  readonly column: GridColumn
  /** What the cells have to be for the heading to mean this; nothing yet may become any of them. */
  readonly content?: 'money' | 'words' | 'costTypes'
}

const rule = (words: RegExp, column: GridColumn, content?: HeaderRule['content']): HeaderRule =>
  content === undefined ? { words, column } : { words, column, content }

const monthNames = [
  ...['apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?', 'sept?(?:ember)?'],
  ...['oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?', 'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?'],
]
const monthRules = monthColumns.map((column, index) =>
  rule(new RegExp(`^${monthNames[index] ?? ''}\\b(?!\\s*(?:-|–|to|/)\\s*[a-z])`), column, 'money'),
)

const quarterRules = quarterColumns.map((column, index) =>
  rule(quarterPatterns[index] ?? /$^/, column, 'money'),
)

/** What headings mean, the surest first. What is spent, or of another year, is nothing that is planned here. */
const headerRules: readonly HeaderRule[] = [
  rule(
    /\b(?:actuals?|spent|forecast|outturn|varian|last year|previous|prior|paid to date|difference|check|expected q)/,
    'skip',
  ),
  rule(/(?<!\d ?)%|\bper ?cent\b|\bpercentages?\b|\bshare of\b|\bproportion\b|^vat(?: \(?£\)?)?$/, 'skip'),
  rule(/^(?:line |item |row |cost )?(?:ref\w*|id|code|no\.?|nr\.?|#)$|^(?:line|item|row) number$/, 'skip'),
  rule(/\b(?:code|ref|reference|id|no\.?|nr\.?)$/, 'skip'),
  ...monthRules,
  ...quarterRules,
  rule(
    /\b(?:unit (?:cost|price)|(?:cost|price|rate) (?:per|each|a) ?|(?:day|nightly|daily|weekly|hourly) rate|£ ?\/ ?\w)/,
    'unitCost',
    'money',
  ),
  rule(
    /\b(?:nights?|length of stay|duration|each)\b|^(?:(?:no\.?|number|#) of )?(?:weeks|days|hours|sessions|months)\b/,
    'each',
    'money',
  ),
  rule(/\b(?:quantity|qty|number|no\. of|how many|placements|units|volume)\b/, 'quantity', 'money'),
  rule(/\b(?:year|yr|y) ?(?:1|one)\b|\bfirst year\b/, 'amount', 'money'),
  rule(/\b(?:year|yr|y) ?(?:2|two)\b|\bsecond year\b/, 'year2', 'money'),
  rule(/\b(?:year|yr|y) ?(?:3|three)\b|\bthird year\b/, 'year3', 'money'),
  rule(
    /\b(?:cost|spend|expenditure|expense|budget) (?:type|category|group)|\btype of (?:cost|spend|expenditure)|\bsubjective\b/,
    'costType',
    'words',
  ),
  rule(/\b(?:category|type|group|heading)\b/, 'costType', 'costTypes'),
  rule(/\bintervention|\bmenu\b/, 'intervention', 'words'),
  rule(/\b(?:grant|source|fund(?:s|ed|ing|er)?|paid (?:by|from))\b/, 'source', 'words'),
  rule(/\b(?:total|annual|full year|whole year)\b/, 'amount', 'money'),
  rule(/\b20\d\d ?[-/–] ?\d\d(?:\d\d)?\b/, 'amount', 'money'),
  rule(/\bdescription|\bwhat for\b|\bbudget line\b|\bcost line\b/, 'description', 'words'),
  rule(/\b(?:notes?|comments?|rationale|remarks?|assumptions?|justification)\b/, 'note', 'words'),
  rule(/^(?:post|role|position|job|element)(?: (?:title|name))?$/, 'description', 'words'),
  rule(/\b(?:line|items?|details?|costs?|purpose|narrative)\b/, 'description', 'words'),
  rule(/\b(?:activity|programme|project|service|theme|workstream|category)\b/, 'intervention', 'words'),
  rule(
    /\b(?:year|budget|amount|costs?|value|sum|planned|allocat\w+|spend|expenditure)\b|£/,
    'amount',
    'money',
  ),
  rule(
    /^(?:original|baseline|initial|revised|proposed|requested|current|latest)(?: ?\(?£\)?)?$/,
    'amount',
    'money',
  ),
  rule(/\bnet\b/, 'amount', 'money'),
  rule(/\bgross\b/, 'amount', 'money'),
  rule(/\b(?:title|name|heading|budget)\b/, 'description', 'words'),
]

/** What a heading means over cells like these, and how sure that is: the lower the surer. None when nothing is known. */
export function meaningOf(
  heading: string,
  content: ColumnContent,
): { readonly column: GridColumn; readonly rank: number } | null {
  const lower = plainHeading(heading)
  if (lower === '') return null
  const under = isSureOfMoney(lower) ? 'money' : content
  const rank = headerRules.findIndex(
    ({ words, content: asked }) => words.test(lower) && (asked === undefined || fits(under, asked)),
  )
  const found = headerRules[rank]
  return found === undefined ? null : { column: found.column, rank }
}

function fits(content: ColumnContent, asked: NonNullable<HeaderRule['content']>): boolean {
  if (content === asked) return true
  return asked !== 'costTypes' && (content === 'nothing' || (content === 'costTypes' && asked === 'words'))
}

/** How likely an amount headed like this is the one that is meant, beside another of the same: the lower the likelier. */
export const standingOf = (heading: string): number =>
  /\b(?:revised|proposed|requested|latest)\b/i.test(heading)
    ? 0
    : /\b(?:original|baseline|initial|previous)\b/i.test(heading)
      ? 2
      : 1

/** Whether a heading says no more than “total”: beside later years it may be of all of them. */
export const isBareTotal = (heading: string): boolean =>
  /\btotals?\b/i.test(heading) && !/\b(?:annual|year|yr|y) ?\d?\b/i.test(heading)

/** Whether what is spent or forecast, or a code, is what these words head: no money that is planned here. */
export const headsOtherMoney = (heading: string): boolean =>
  headerRules[0]?.words.test(plainHeading(heading)) ?? false

/**
 * Whether a heading can only stand over amounts, whatever the cells are: it is made up of words for money and times. Cells
 * that are no amounts are then refused one by one, and those that are stay in.
 */
function isSureOfMoney(lower: string): boolean {
  const words = lower
    .replaceAll(/\b(year|yr|y) (\d)\b/g, '$1$2')
    .split(/[^a-z0-9£]+/)
    .filter((word) => word !== '')
  return words.every((word) => moneyOrTime.test(word)) && words.some((word) => anchor.test(word))
}

const month =
  '(?:apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?)'
const anchor = new RegExp(
  `^(?:£.*|total|annual|amount|full|whole|20\\d\\d|q[1-4]?|qtr|quarter|(?:year|yr|y)\\d|${month})$`,
)
const moneyOrTime = new RegExp(
  `^(?:£.*|\\d+(?:st|nd|rd|th)?|total|annual|amount|full|whole|q[1-4]?|qtr|quarter|(?:year|yr|y)\\d?|${month}|budget|costs?|value|sum|plan(?:ned)?|spend|expenditure|allocat(?:ion|ed)|revised|draft|proposed|agreed|first|second|third|fourth|one|two|three|four|of|in|for|to|the|gbp|pounds|fy\\d*|incl?|including|excl?|excluding|vat|net|gross)$`,
)
