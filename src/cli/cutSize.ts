import { Refusal } from '../contract/client.ts'
import type { Input } from '../contract/operations.ts'
import { parsePounds } from '../contract/pounds.ts'
import type { Options } from './options.ts'

type CutSize =
  | Pick<Extract<Input<'cut.workOut'>, { percent: string }>, 'of' | 'percent'>
  | Pick<Extract<Input<'cut.workOut'>, { amount: number }>, 'of' | 'amount'>

const howTo =
  'Say how much is cut: --of 8% of the whole year, --of 25,000 in pounds, or --percent 8 --of rest for what falls on and after the date'

/**
 * How much is cut: `--of 8%`, `--of 25,000` in pounds, or `--percent 8` with `--of year` or `rest`. A small number by itself
 * is refused, for it may be meant either way.
 */
export function cutSize({ of = 'year', percent }: Pick<Options, 'of' | 'percent'>): CutSize {
  if (of === 'year' || of === 'rest') {
    if (percent === undefined) throw new Refusal('usage', howTo)
    return { of, percent: percent.replace(/%$/, '') }
  }
  if (percent !== undefined)
    throw new Refusal('usage', `With --percent, enter --of as year or rest, not ${of}`)
  const [, share] = /^(\d+(?:\.\d+)?)\s*%$/.exec(of) ?? []
  if (share !== undefined) return { of: 'year', percent: share }
  return { of: 'sum', amount: sumIn(of) }
}

function sumIn(text: string) {
  const amount = parsePounds(text)
  if (amount === null || amount < 0) throw new Refusal('usage', `${text} cannot be read. ${howTo}`)
  if (/^\d{1,3}(\.\d+)?$/.test(text))
    throw new Refusal('usage', `Write --of ${text}% for a percentage, or --of £${text} for a sum in pounds`)
  return amount
}
