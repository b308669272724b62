const planned = /\b(?:budget\w*|plan(?:s|ned)?|profile[ds]?|forecast\w*|projections?|expected)\b/i
const spent = /\b(?:actuals?|spen[dt]|spending|outturn|expenditure|paid)\b/i
const spentForSure = /\b(?:actuals?|paid)\b|(?<!\b(?:forecast|planned|expected) )\boutturn\b/i

/**
 * What a title or the name of a sheet says of the amounts below it, if anything. “Planned spend” and “Spend profile” are
 * not what was spent; “Budget and actuals” may be.
 */
export function spentByTitle(title: string): 'spent' | 'notSpent' | null {
  const words = title.replaceAll('_', ' ')
  if (planned.test(words) && !spentForSure.test(words)) return 'notSpent'
  return spent.test(words) ? 'spent' : null
}
