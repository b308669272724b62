import type { Cost } from '../costs/cost.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import { addDays, daysShared, type PlainDate } from '../values/date.ts'
import { firstDay, lastDay, monthDays, quarterDays, quarters } from '../values/financialYear.ts'
import { noMoney, type Pence } from '../values/money.ts'
import { spread } from '../values/spread.ts'

/** A sum that is spent before money starts, or after it ends. */
export interface Spending {
  readonly amount: Pence
  /** The field of the record in which it stands. */
  readonly field: string
}

interface Outside {
  readonly early: readonly Spending[]
  readonly late: readonly Spending[]
}

/** The first and last day of money; open where nothing is said. */
interface MoneyDates {
  readonly startDate: PlainDate | null
  readonly endDate: PlainDate | null
}

/**
 * What of a cost is spent outside the dates of money. Of a line, the months that were typed, or otherwise the quarters, that
 * lie wholly outside; of training its quarter; of a post its days.
 */
export function spentOutside(plan: Plan, cost: Cost, money: MoneyDates): Outside {
  if (cost.table === 'posts') return daysOutside(plan, cost, money)
  const { startDate, endDate } = money
  const all = periodsOf(plan, cost).filter(({ amount }) => amount !== 0)
  return {
    early: all.filter(({ last }) => startDate !== null && last < startDate),
    late: all.filter(({ first }) => endDate !== null && first > endDate),
  }
}

/** A post costs the same on every day it is filled, so its year is spread by its days before, within and after the money. */
function daysOutside(plan: Plan, cost: Cost, { startDate, endDate }: MoneyDates): Outside {
  const post = plan.posts.get(cost.id)
  const year = detailsOf(plan).financialYear
  const [first, last] = [firstDay(year), lastDay(year)]
  const employed = (from: PlainDate, until: PlainDate): number =>
    post?.start ? daysShared([later(post.start, first), earlier(post.end ?? last, last)], [from, until]) : 0
  const early = startDate === null ? 0 : employed(first, addDays(startDate, -1))
  const late = endDate === null ? 0 : employed(addDays(endDate, 1), last)
  if (early + late === 0) return { early: [], late: [] }
  const within = Math.max(0, employed(first, last) - early - late)
  const [before = noMoney, , after = noMoney] = spread(cost.amount, [early, within, late].map(String))
  const told = (amount: Pence, field: string): Spending[] => (amount === 0 ? [] : [{ amount, field }])
  return { early: told(before, 'start'), late: told(after, 'end') }
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other)
const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other)

interface PeriodOfCost extends Spending {
  readonly first: PlainDate
  readonly last: PlainDate
}

function periodsOf(plan: Plan, cost: Cost): readonly PeriodOfCost[] {
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
    const field = cost.table === 'lines' ? `q${quarter}` : 'quarter'
    return amount === undefined ? [] : [{ amount, first, last, field }]
  })
}
