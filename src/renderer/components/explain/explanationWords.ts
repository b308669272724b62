import type { Explanation } from '../../../domain/explain/explanation.ts'
import { formatPounds } from '../../../domain/values/money.ts'

/** How a part goes into what it explains, before its amount. */
const countsWords: Readonly<Record<Explanation['counts'], string>> = {
  added: '',
  taken: 'less ',
  restsOn: 'from ',
}

/** `£1,234`, `less £1,234`, `from £1,234` or `not known`. */
export function amountWords({ amount, counts }: Pick<Explanation, 'amount' | 'counts'>): string {
  return amount === null ? 'not known' : `${countsWords[counts]}${formatPounds(amount)}`
}

/** What is not shown one by one. */
export const moreWords = ({ count, amount }: NonNullable<Explanation['more']>): string =>
  `and ${count} more, ${formatPounds(amount)} together`

/** An explanation as indented text, for an email or a working paper. */
export function explanationText(explanation: Explanation, depth = 0): string {
  const indent = '  '.repeat(depth)
  const { title, how, parts, more } = explanation
  return [
    `${indent}${title}: ${amountWords(explanation)}`,
    `${indent}  ${how}.`,
    ...parts.map((part) => explanationText(part, depth + 1)),
    ...(more === null ? [] : [`${indent}  ${moreWords(more)}`]),
  ].join('\n')
}
