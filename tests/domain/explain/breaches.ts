import type { Explanation } from '../../../src/domain/explain/explanation.ts'

const signs = { added: 1, taken: -1, restsOn: 0 } as const
const noSentence = /undefined|NaN|null|no longer in the plan|No more is told|\.$/

/** What is added, less what is taken away, and the rest; null where nothing is. */
function sumOf({ parts, more }: Explanation): number | null {
  const summed = parts.filter(({ counts }) => counts !== 'restsOn')
  if (summed.length === 0 && more === null) return null
  const rest: number = more?.amount ?? 0
  return summed.reduce((total, part) => total + signs[part.counts] * Number(part.amount), rest)
}

/** Where an explanation or anything below it breaks the law: its parts make exactly the amount. */
export function breaches(explanation: Explanation): string[] {
  const { name, title, amount, how, parts, cut } = explanation
  const sum = amount === null || cut ? null : sumOf(explanation)
  const told = `${String(name)} ${title}: ${String(amount)}, ${how}`
  return [
    ...(sum === null || sum === amount ? [] : [`${told}; but the parts make ${sum}`]),
    ...(noSentence.test(how) ? [`${told}: no whole sentence`] : []),
    ...parts.flatMap(breaches),
  ]
}
