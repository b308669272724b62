import type { Share } from '../costs/line.ts'
import { onOneScale, roundedHalfAway } from '../values/decimal.ts'
import { formatPounds, noMoney, pence, type Pence } from '../values/money.ts'
import { spread } from '../values/spread.ts'
import type { Counts, Explanation } from './explanation.ts'
import { all, step, type Parts, type Scope } from './scope.ts'
import { moreOrLess } from './sentences.ts'

/** An amount that several sources pay by shares. */
export interface Shared {
  readonly title: string
  readonly shares: readonly Share[]
  /** What is shared, and when: `in July to September`. */
  readonly whole: Pence
  readonly when: string
  /** What each share pays of it, in the order of the shares. */
  readonly amounts: readonly Pence[]
  /** What is shared, explained. */
  readonly explained: (counts: Counts) => Explanation
}

/** What the shares chosen pay of an amount; one part for each of them where there are several. */
export function paid(scope: Scope, shared: Shared, chosen: (sourceId: string) => boolean): Explanation {
  const parts = shared.shares.flatMap((each, index) =>
    chosen(each.sourceId) && shared.amounts[index] !== 0 ? [share(scope, shared, index)] : [],
  )
  const [only] = parts
  if (only && parts.length === 1) return { ...only, title: shared.title }
  return step(shared.title, pence(parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0)), {
    how: 'What its shares here come to',
    parts: () => all(parts),
  })
}

/** What one share pays, with the odd pennies of rounding told apart. */
function share({ plan }: Scope, shared: Shared, index: number): Explanation {
  const { shares, whole, amounts, when } = shared
  const amount = amounts[index] ?? noMoney
  const payer = plan.sources.get(shares[index]?.sourceId ?? '')?.name ?? 'a source'
  const weights = shares.map(({ weight }) => weight)
  if (weights.filter((weight) => Number(weight) > 0).length === 1)
    return step(payer, amount, {
      how: `All of its ${formatPounds(whole)} ${when} is paid from ${payer}`,
      parts: () => all([shared.explained('added')]),
    })
  const rounding = roundingOf(shared, index, amount)
  const sentence = `${percentage(weights, index)} of its ${formatPounds(whole)} ${when} is paid from ${payer}`
  return step(payer, amount, {
    how: [sentence, ...rounding.said].join('; '),
    parts: () => roundedParts(shared, sentence, rounding),
  })
}

interface Rounding {
  /** The share rounded to the penny by itself. */
  readonly before: Pence
  /** The penny by which it is otherwise, because the shares rounded by themselves would not make the whole. */
  readonly penny: Pence
  /** What makes the payer's quarters add up to its year. */
  readonly odd: Pence
  readonly said: readonly string[]
}

function roundingOf({ shares, whole }: Shared, index: number, amount: Pence): Rounding {
  const scaled = onOneScale(shares.map(({ weight }) => weight))
  const sum = scaled.reduce((total, weight) => total + weight, 0n)
  const exact = BigInt(whole) * (scaled[index] ?? 0n)
  const before = pence(roundedHalfAway(exact, sum))
  const rounded =
    spread(
      whole,
      shares.map(({ weight }) => weight),
    )[index] ?? noMoney
  const penny = pence(rounded - before)
  const odd = pence(amount - rounded)
  return {
    before,
    penny,
    odd,
    said: [
      ...(penny === 0 ? [] : [`${moreOrLess(penny)} because ${byLargestRemainder}`]),
      ...(penny === 0 && exact % sum !== 0n ? ['rounded to the penny'] : []),
      ...(odd === 0 ? [] : [`${moreOrLess(odd)} so that ${quartersAddUp}`]),
    ],
  }
}

const byLargestRemainder = 'the shares are rounded by largest remainder'
const quartersAddUp = 'its quarters add up to what it pays in the year'

function roundedParts(shared: Shared, sentence: string, { before, penny, odd }: Rounding): Parts {
  const whole = shared.explained('restsOn')
  if (penny === 0 && odd === 0) return all([whole])
  return all([
    step('Its share rounded to the penny', before, { how: sentence }),
    ...(penny === 0
      ? []
      : [step('Rounding', penny, { how: `${penny > 0 ? 'Given' : 'Taken'} because ${byLargestRemainder}` })]),
    ...(odd === 0
      ? []
      : [step('Rounding of the quarters', odd, { how: `Put here so that ${quartersAddUp}` })]),
    whole,
  ])
}

/** `60%`; `50 of 80 parts` where the shares do not make 100%. */
function percentage(weights: readonly string[], index: number): string {
  const [hundred = 0n, ...scaled] = onOneScale(['100', ...weights])
  const sum = scaled.reduce((total, weight) => total + weight, 0n)
  const weight = weights[index] ?? '0'
  return sum === hundred ? `${weight}%` : `${weight} of ${Number(sum) / (Number(hundred) / 100)} parts`
}
