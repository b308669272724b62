import type { CutItem } from '../cut/cutItem.ts'
import type { CutAsked } from '../cut/cutOfSource.ts'
import { costTitle } from '../figures/figureLabel.ts'
import { keyOf, type RecordKey } from '../plan/recordKey.ts'
import { formatDate } from '../values/date.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import type { Explanation } from './explanation.ts'
import { expected } from './forecast.ts'
import { all, largestFirst, step, type Parts, type Scope, type Told } from './scope.ts'

/** What is told of a cost in the face of a cut. */
export const itemAmounts = ['expected', 'saving'] as const
export type ItemAmount = (typeof itemAmounts)[number]

const titles: Readonly<Record<ItemAmount, string>> = {
  expected: 'expected after the date',
  saving: 'saved when it is stopped',
}

/** An amount of one cost: what the forecast has of it, less what is paid before the date or before it stops. */
export function itemTold(scope: Scope, asked: CutAsked, item: CutItem, amount: ItemAmount): Explanation {
  const sum = amountsOf[amount](item)
  return step(`${titleOf(scope, item)}, ${titles[amount]}`, sum, {
    ...told(item, amount),
    parts: () => {
      const forecast = expected(
        scope,
        keyOf(item.table, item.id),
        (payer) => payer === asked.sourceId,
        undefined,
      )
      const rest = pence((forecast.amount ?? 0) - sum)
      const whole = { ...forecast, title: 'What the forecast has of it' }
      return all(
        rest === 0
          ? [whole]
          : [whole, step(restTitles[amount], rest, restTold(asked, item, amount), 'taken')],
      )
    },
  })
}

/** A sum over costs, the largest first; each is told in one sentence and can be asked for by itself. */
export const byItem = (
  scope: Scope,
  items: readonly CutItem[],
  amountOf: (item: CutItem) => Pence,
  amount: ItemAmount,
): Parts => {
  const found = new Map(items.map((item) => [keyOf(item.table, item.id), item]))
  const contributors = items.map((item) => ({ record: keyOf(item.table, item.id), amount: amountOf(item) }))
  return largestFirst(scope, contributors, ({ record, amount: sum }) => {
    const item = found.get(record as RecordKey)
    return item
      ? step(titleOf(scope, item), pence(sum), told(item, amount))
      : step(record, noMoney, { how: '' })
  })
}

const amountsOf: Readonly<Record<ItemAmount, (item: CutItem) => Pence>> = {
  expected: (item) => item.expected,
  saving: ({ saving }) => saving,
}

const titleOf = ({ plan }: Scope, { table, id }: CutItem): string => costTitle(plan, table, id)

const told = (item: CutItem, amount: ItemAmount): Told => ({
  how: amount === 'expected' ? expectedWords(item) : howWords(item),
  record: { table: item.table, id: item.id, field: fieldOf(item) },
})

function fieldOf({ table, how }: CutItem): string {
  if (table === 'training') return 'quarter'
  return how === 'vacant' ? 'filled' : 'stoppable'
}

const expectedWords = ({ how }: CutItem): string =>
  how === 'vacant'
    ? 'All that the forecast has of it: a vacancy need not be filled'
    : 'What the forecast has of it on and after the date of the cut'

function howWords({ how, noticeEnds, adjustment, table }: CutItem): string {
  if (noticeEnds !== null)
    return adjustment === null
      ? `With notice it is paid until ${formatDate(noticeEnds)}, so nothing of it is saved in the year`
      : `With notice it is paid until ${formatDate(noticeEnds)}, and nothing after`
  if (how === 'atOnce' && adjustment !== null)
    return `It can be stopped at once: nothing is paid of it from ${formatDate(adjustment.from)}`
  return table === 'training' ? 'Training is taken for bound' : words[how]
}

const words: Readonly<Record<CutItem['how'], string>> = {
  vacant: 'The post is vacant: left unfilled, all that is expected of it is saved',
  atOnce: 'It can be stopped at once, but nothing of it is saved by that',
  notice: 'It can be stopped with notice',
  bound: 'It is bound to the end of the year',
  unknown: 'Nobody has said how it can be stopped, so it is taken for bound',
}

const restTitles: Readonly<Record<ItemAmount, string>> = {
  expected: 'Before the date',
  saving: 'Paid all the same',
}

const restTold = ({ from }: CutAsked, item: CutItem, amount: ItemAmount): Told => ({
  how:
    amount === 'expected'
      ? `Expected of it before ${formatDate(from)}, by the days of the quarter or month the date is in`
      : howWords(item),
})
