import type { Cost } from '../cost.ts'
import type { Source } from '../funding.ts'
import { lineage } from '../lineage.ts'
import { detailsOf, type Plan } from '../plan.ts'
import { formatDate, type PlainDate } from '../values/date.ts'
import { monthDays, quarterDays, quarters } from '../values/financialYear.ts'
import { add, formatPounds, type Pence } from '../values/money.ts'
import { nameOf } from './costName.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { payersOf } from './payers.ts'

/** What a cost spends between two days. */
interface Spending {
  readonly amount: Pence
  readonly first: PlainDate
  readonly last: PlainDate
  /** The field of the record in which it stands, where it has one of its own. */
  readonly field: string
}

/** F10: money planned in a quarter, or a month where months were typed, that lies wholly outside the dates of what pays for it. */
export function withinDates({ plan }: CheckContext, cost: Cost): Finding[] {
  const around = new Set(payersOf(cost).flatMap((sourceId) => lineage(plan, sourceId)))
  const dated = [...around].filter(({ startDate, endDate }) => startDate !== null || endDate !== null)
  if (dated.length === 0) return []
  const spending = spendingOf(plan, cost).filter(({ amount }) => amount !== 0)
  return dated.flatMap((source) => outsideDates(cost, source, spending))
}

function outsideDates(cost: Cost, source: Source, spending: readonly Spending[]): Finding[] {
  const { startDate, endDate } = source
  const early = spending.filter(({ last }) => startDate !== null && last < startDate)
  const late = spending.filter(({ first }) => endDate !== null && first > endDate)
  const [outside] = [...early, ...late]
  if (!outside) return []
  const sums = [
    ...(startDate !== null && early.length > 0
      ? [`${sumOf(early)} before the money of ${source.name} starts on ${formatDate(startDate)}`]
      : []),
    ...(endDate !== null && late.length > 0
      ? [`${sumOf(late)} after the money of ${source.name} ends on ${formatDate(endDate)}`]
      : []),
  ]
  return [
    found('F10', {
      table: cost.table,
      recordId: cost.id,
      field: outside.field,
      about: source.id,
      problem: `${nameOf(cost)} is planned to spend ${sums.join(' and ')}`,
      action: 'Plan it within those dates, move it to another source, or correct the dates from the letter.',
    }),
  ]
}

const sumOf = (spending: readonly Spending[]): string =>
  formatPounds(add(...spending.map(({ amount }) => amount)))

function spendingOf(plan: Plan, cost: Cost): readonly Spending[] {
  const year = detailsOf(plan).financialYear
  const months = cost.table === 'lines' ? plan.lines.get(cost.id)?.months : undefined
  if (months) {
    const days = monthDays(year)
    return months.flatMap((amount, month) => {
      const [first, last] = days[month] ?? []
      return first && last ? [{ amount, first, last, field: `q${Math.floor(month / 3) + 1}` }] : []
    })
  }
  return quarters.flatMap((quarter) => {
    const amount = cost.quarters[quarter - 1]
    const [first, last] = quarterDays(year, quarter)
    return amount === undefined ? [] : [{ amount, first, last, field: fieldOf[cost.table](quarter) }]
  })
}

const fieldOf: Readonly<Record<Cost['table'], (quarter: number) => string>> = {
  lines: (quarter) => `q${quarter}`,
  posts: () => 'start',
  training: () => 'quarter',
}
