import { approvedCarry, type Contribution, type Source } from '../funding/source.ts'
import { isKnown } from '../figures/derived.ts'
import { isOutermost } from '../funding/lineage.ts'
import { inOrder } from '../plan/plan.ts'
import { figure, type LaterYear } from '../values/figure.ts'
import { formatDate } from '../values/date.ts'
import { formatPounds, noMoney } from '../values/money.ts'
import type { Explanation } from './explanation.ts'
import type { FigureName } from '../figures/figureName.ts'
import { liesIn } from './planned.ts'
import { all, step, type Scope, type Told } from './scope.ts'
import { inWords, listed } from './sentences.ts'

/** What may be spent of the plan's money: of its outermost sources, as ring-fences lie inside them. */
export function planAvailable(scope: Scope, { name, period }: FigureName): Told {
  const year = laterYear(period)
  const outermost = inOrder(scope.plan.sources.values()).filter((source) => isOutermost(scope.plan, source))
  const missing = outermost.filter((source) => allocationOf(source, year).amount === null)
  const when = inWords(scope.plan, year)
  return {
    how: isKnown(scope.plan, name, scope.amount)
      ? `What every source of the plan brings ${when}; a ring-fence is counted with the grant around it`
      : `Not known while the allocation of ${listed(missing.map((source) => source.name))} ${when} is not`,
    parts: () => all(outermost.map(({ id }) => scope.figure(figure.sourceAvailable(id, year)))),
  }
}

/** What a source brings: its allocation, and in the plan's year what comes on top of it and of the ring-fences inside it. */
export function sourceAvailable(scope: Scope, { id, period }: FigureName): Told {
  const source = scope.plan.sources.get(id)
  if (!source) return { amount: noMoney, how: 'It is no longer in the plan' }
  const year = laterYear(period)
  const { certainty, letter, record, how, amount } = allocation(scope, source, year)
  if (year !== undefined) return { how, certainty, letter, record }
  return {
    certainty,
    letter,
    how:
      amount === null
        ? 'Not known while its allocation is not'
        : 'Its allocation and what comes on top of it',
    parts: () => all([allocation(scope, source, year), ...onTop(scope, source)]),
  }
}

/** What comes on top of a source's allocation and of those of the ring-fences inside it. */
export function sourceOnTop(scope: Scope, { id }: FigureName): Told {
  const source = scope.plan.sources.get(id)
  if (!source) return { amount: noMoney, how: 'It is no longer in the plan' }
  return {
    how: 'Approved carry-forward and confirmed contributions, also of the ring-fences inside it',
    parts: () => all(onTop(scope, source)),
  }
}

/** What partners have confirmed for a source itself. */
export function sourceContributions(scope: Scope, { id }: FigureName): Told {
  const source = scope.plan.sources.get(id)
  if (!source) return { amount: noMoney, how: 'It is no longer in the plan' }
  const paid = inOrder(scope.plan.contributions.values()).filter(
    ({ sourceId, amount }) => sourceId === id && amount !== null,
  )
  return {
    how: 'What partners pay into it, once it is confirmed',
    parts: () => all(paid.map((each) => contributed(scope, each, source))),
  }
}

const laterYear = (period: FigureName['period']): LaterYear | undefined =>
  period === 'y2' || period === 'y3' ? period : undefined

const allocationOf = (source: Source, year: LaterYear | undefined) =>
  year === undefined
    ? { ...source, amount: source.allocation }
    : { accepted: false, ...source.laterYears[year === 'y2' ? 0 : 1] }

/** The allocation of a source in a year by itself, with the letter it came in. */
export function allocation(
  { plan }: Pick<Scope, 'plan'>,
  source: Source,
  year: LaterYear | undefined,
): Explanation {
  const { amount, certainty, accepted, letter, letterDate } = allocationOf(source, year)
  const firmness = certainty === 'indicative' && accepted ? 'accepted' : certainty
  const record = {
    table: 'sources',
    id: source.id,
    field: year === undefined ? 'allocation' : 'laterYears',
  } as const
  const title = `Allocation ${inWords(plan, year)}`
  if (amount === null) return step(title, null, { how: 'Not known: it has not been entered yet', record })
  const where = letter.trim() === '' ? 'no letter is named yet' : `told in ${letter.trim()}`
  const date = letterDate === null ? '' : ` of ${formatDate(letterDate)}`
  return step(title, amount, {
    how: `${firmnessWords[firmness]}; ${where}${date}`,
    certainty: firmness,
    letter: letter.trim() === '' && letterDate === null ? null : { title: letter.trim(), date: letterDate },
    record,
  })
}

const firmnessWords = {
  confirmed: 'Confirmed',
  indicative: 'Indicative, and not accepted in writing as the basis of the plan',
  accepted: 'Indicative, and accepted in writing as the basis of the plan',
} as const

/** Money on top of the allocations of a source and of the ring-fences inside it; what does not count yet is told as nought. */
function onTop(scope: Scope, around: Source): Explanation[] {
  const inside = inOrder(scope.plan.sources.values()).filter(({ id }) => liesIn(scope, id, around.id))
  const paying = inOrder(scope.plan.contributions.values()).filter(
    ({ sourceId, amount }) => sourceId !== null && amount !== null && liesIn(scope, sourceId, around.id),
  )
  return [
    ...inside.flatMap((source) => carriedForward(source, around)),
    ...paying.map((contribution) => contributed(scope, contribution, around)),
  ]
}

function carriedForward(source: Source, around: Source): Explanation[] {
  const { carriedForward: carried, carryApproval } = source
  if (carried === null || carried === 0) return []
  const counted = approvedCarry(source)
  const approval = carryApproval.trim()
  return [
    step(`Carried forward from the year before${inRingFence(source.name, source.id, around)}`, counted, {
      how:
        approval === ''
          ? `${formatPounds(carried)} is not counted: no approval is named`
          : `Approved in ${approval}`,
      letter: approval === '' ? null : { title: approval, date: null },
      record: {
        table: 'sources',
        id: source.id,
        field: approval === '' ? 'carryApproval' : 'carriedForward',
      },
    }),
  ]
}

function contributed({ plan }: Scope, contribution: Contribution, around: Source): Explanation {
  const { id, partner, amount, confirmed, letter, sourceId } = contribution
  const into = plan.sources.get(sourceId ?? '')
  const where = into ? inRingFence(into.name, into.id, around) : ''
  const told = letter.trim()
  return step(`Paid in by ${partner.trim() || 'a partner'}${where}`, confirmed ? amount : noMoney, {
    how: confirmed
      ? `Confirmed${told === '' ? '' : ` in ${told}`}`
      : `${formatPounds(amount ?? noMoney)} is not counted: it is not confirmed`,
    letter: told === '' ? null : { title: told, date: null },
    record: { table: 'contributions', id, field: confirmed ? 'amount' : 'confirmed' },
  })
}

const inRingFence = (name: string, id: string, around: Source): string =>
  id === around.id ? '' : `, inside it in ${name}`
