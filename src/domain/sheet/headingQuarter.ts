import { parseDate } from '../values/date.ts'
import { quarters, type Quarter } from '../values/financialYear.ts'

const ordinals = ['(?:1|one|first)', '(?:2|two|second)', '(?:3|three|third)', '(?:4|four|fourth)']
const spans = [
  'apr\\w*\\W+(?:to\\W+)?jun',
  'jul\\w*\\W+(?:to\\W+)?sep',
  'oct\\w*\\W+(?:to\\W+)?dec',
  'jan\\w*\\W+(?:to\\W+)?mar',
]

/** What a plain heading of each of the four quarters has in it. */
export const quarterPatterns: readonly RegExp[] = spans.map((span, index) => {
  const ordinal = ordinals[index] ?? ''
  const named = `\\bq(?:tr|uarter)?\\W*${ordinal}\\b|\\b${ordinal}(?:st|nd|rd|th)?\\W*q(?:tr|uarter)\\b`
  return new RegExp(`${named}|\\b${span}`)
})

/** The quarters that a heading names, of which a column has one. */
export const quartersNamed = (heading: string): readonly Quarter[] =>
  quarters.filter((quarter) => quarterPatterns[quarter - 1]?.test(plainHeading(heading)))

/** A heading in small letters; one that is a date, as Excel makes of “Apr-27”, as the name of its month. */
export function plainHeading(heading: string): string {
  const date = parseDate(heading)
  if (date !== null) return monthsOfYear[Number(date.slice(5, 7)) - 1] ?? ''
  return heading
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
}

const monthsOfYear =
  'january february march april may june july august september october november december'.split(' ')
