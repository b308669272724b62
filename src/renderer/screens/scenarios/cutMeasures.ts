/** What a cut is measured by: a percentage of the year or of the rest of it, or a sum. */
export type CutOf = 'year' | 'rest' | 'sum'

/** The same as it is chosen. */
export const cutMeasures: readonly (readonly [CutOf, string])[] = [
  ['year', 'Percent of the whole year’s allocation'],
  ['rest', 'Percent of what falls on and after the date'],
  ['sum', 'Pounds'],
]
