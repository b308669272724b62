import { cutItemsNamed, type CutItem } from '../cut/cutItem.ts'
import type { CutAsked } from '../cut/cutOfSource.ts'
import { committedOf, inYearCut, type InYearCut } from '../cut/inYearCut.ts'
import { leftInside, leftOutside } from '../cut/ringFences.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import type { Reckoning } from '../figures/reckoning.ts'
import { daysFrom } from '../scenario/byDays.ts'
import { formatDate, type PlainDate } from '../values/date.ts'
import { figure } from '../values/figure.ts'
import { daysIn, firstDay, lastDay } from '../values/financialYear.ts'
import { formatPounds, noMoney, pence, type Pence } from '../values/money.ts'
import { allocation } from './available.ts'
import { byItem, itemTold, type ItemAmount } from './cutItems.ts'
import { enough, scopeOf, type Extent } from './explain.ts'
import type { Counts, Explanation } from './explanation.ts'
import { all, step, type Scope, type Told } from './scope.ts'

/** The sums of a cut that can be explained. */
export const cutSums = [
  'cut',
  'left',
  'expected',
  'atOnce',
  'afterNotice',
  'committed',
  'short',
  'toReprofile',
] as const
type CutSum = (typeof cutSums)[number]

/** What of a cut is explained: a sum, or an amount of one cost, which is named as `table/id`. */
export type AboutCut = CutSum | { readonly cost: string; readonly amount: ItemAmount }

/** Where what a cut comes to is from. Refuses what the cut itself is refused for; a cost that is no longer there is nought. */
export function explainCut(
  plan: Plan,
  reckoning: Reckoning,
  asked: CutAsked,
  about: AboutCut,
  today: PlainDate,
  extent: Extent = enough,
): Explanation {
  const scope = scopeOf(plan, reckoning, today, extent)
  if (typeof about !== 'string') {
    const [item] = cutItemsNamed(plan, { ...asked, today }, [about.cost])
    return item ? itemTold(scope, asked, item, about.amount) : step('A cost', noMoney, gone)
  }
  return sum(scope, asked, inYearCut(plan, reckoning, asked, today), about)
}

const gone: Told = { how: 'Nothing of it is expected of this source after the date' }

function sum(scope: Scope, asked: CutAsked, told: InYearCut, about: CutSum, counts?: Counts): Explanation {
  const name = scope.plan.sources.get(asked.sourceId)?.name ?? ''
  const { title, amount, tell } = sums[about]
  return step(`${name}, ${title}`, amount(told), tell(scope, asked, told), counts)
}

type Teller = (scope: Scope, asked: CutAsked, told: InYearCut) => Told

/** A sum over costs, in a sentence, with what each adds and the words that say why. */
const byCost =
  (how: string, amountOf: (item: CutItem) => Pence, words: ItemAmount): Teller =>
  (scope, _, { items }) => ({ how, parts: () => byItem(scope, items, amountOf, words) })

const savedBy = (withNotice: boolean) => (item: CutItem) =>
  (item.how === 'notice') === withNotice ? item.saving : noMoney

interface Sum {
  readonly title: string
  readonly amount: (told: InYearCut) => Pence
  readonly tell: Teller
}

const sums: Readonly<Record<CutSum, Sum>> = {
  cut: { title: 'the cut', amount: ({ cut }) => cut, tell: cutTold },
  left: { title: 'left of it', amount: ({ left }) => left, tell: leftTold },
  expected: {
    title: 'still expected',
    amount: (told) => told.expected,
    tell: byCost(
      'What the forecast has of every cost on and after the date, and all it has of vacancies',
      (item) => item.expected,
      'expected',
    ),
  },
  atOnce: {
    title: 'can be stopped at once',
    amount: ({ stoppable }) => stoppable.atOnce,
    tell: byCost('What stopping at once saves, cost by cost', savedBy(false), 'saving'),
  },
  afterNotice: {
    title: 'can be stopped after notice',
    amount: ({ stoppable }) => stoppable.afterNotice,
    tell: byCost('What stopping after notice saves, cost by cost', savedBy(true), 'saving'),
  },
  committed: {
    title: 'committed after the date',
    amount: ({ committed }) => committed,
    tell: byCost(
      'What is expected of every cost and cannot be stopped, or not before it has been paid',
      committedOf,
      'saving',
    ),
  },
  short: { title: 'still short of the cut', amount: ({ shortfall }) => shortfall, tell: shortTold },
  toReprofile: {
    title: 'over-planned until it is re-profiled',
    amount: (told) => told.toReprofile,
    tell: reprofileTold,
  },
}

function cutTold(scope: Scope, asked: CutAsked): Told {
  const source = scope.plan.sources.get(asked.sourceId)
  return {
    how: sizeWords(scope, asked, source?.allocation ?? noMoney),
    parts: () => all(source ? [{ ...allocation(scope, source, undefined), counts: 'restsOn' }] : []),
  }
}

/** How large a cut is, in words. */
function sizeWords({ plan }: Scope, asked: CutAsked, before: Pence): string {
  if (asked.of === 'sum') return 'The sum that was asked for'
  const of = `${asked.percent}% of the allocation of ${formatPounds(before)}`
  if (asked.of === 'year') return `${of}, rounded to the penny`
  const year = detailsOf(plan).financialYear
  const left = daysFrom(asked.from, [firstDay(year), lastDay(year)])
  return `${of} × ${left} of the ${daysIn(year)} days of ${year}, those from ${formatDate(asked.from)}, rounded to the penny`
}

function shortTold(scope: Scope, asked: CutAsked, told: InYearCut): Told {
  const { cut, left, shortfall, stoppable } = told
  const exact = cut - left - stoppable.atOnce - stoppable.afterNotice
  return {
    how: 'The cut less what the forecast leaves of the source, and less what can be stopped',
    parts: () =>
      all([
        sum(scope, asked, told, 'cut'),
        leftOf(scope, asked, figure.sourceUnderspend),
        sum(scope, asked, told, 'atOnce', 'taken'),
        sum(scope, asked, told, 'afterNotice', 'taken'),
        ...notNeeded(shortfall - exact),
      ]),
  }
}

function reprofileTold(scope: Scope, asked: CutAsked, told: InYearCut): Told {
  const { cut, remaining, toReprofile, items: costs } = told
  const less = pence(costs.reduce((total, { lessPlanned }) => total + lessPlanned, 0))
  return {
    how: 'The cut less what the plan leaves of the source, and less what stopping takes out of the plan',
    parts: () =>
      all([
        sum(scope, asked, told, 'cut'),
        leftOf(scope, asked, figure.sourceRemaining),
        step(
          'Out of the plan',
          less,
          {
            how: 'What is planned of everything that can be stopped, beyond the day it stops',
          },
          'taken',
        ),
        ...notNeeded(toReprofile - (cut - remaining - less)),
      ]),
  }
}

function leftTold(scope: Scope, asked: CutAsked): Told {
  const { how, parts } = leftOf(scope, asked, figure.sourceUnderspend)
  return { how, parts: () => all(parts) }
}

/** What is left of the source, taken off a cut: a figure of it, less what ring-fences inside it keep. */
function leftOf(scope: Scope, { sourceId }: CutAsked, named: (id: string) => string): Explanation {
  const reckoned = { figure: scope.amount }
  const kept = leftInside(scope.plan, reckoned, sourceId, named)
  if (kept.length === 0) return scope.figure(named(sourceId), { counts: 'taken' })
  return step(
    'Left of the source',
    leftOutside(scope.plan, reckoned, sourceId, named),
    {
      how: 'What is left of the source, less what the ring-fences inside it have left: they keep it',
      parts: () =>
        all([
          scope.figure(named(sourceId)),
          ...kept.map(({ source }) => scope.figure(named(source.id), { counts: 'taken' })),
        ]),
    },
    'taken',
  )
}

const notNeeded = (amount: number): readonly Explanation[] =>
  amount === 0 ? [] : [step('Not needed', pence(amount), { how: 'The cut takes no more than this leaves' })]
