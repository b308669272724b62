import { billionths, one, roundedHalfAway } from '../values/decimal.ts'
import { daysShared, type PlainDate } from '../values/date.ts'
import {
  daysIn,
  firstDay,
  lastDay,
  quarterDays,
  quarters,
  type FinancialYear,
} from '../values/financialYear.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import type { OnCostRates } from '../values/onCosts.ts'
import { spread } from '../values/spread.ts'

/** What one post costs is worked out from: salary of one whole-time person, how much of a person, and how many people. */
interface Pay {
  readonly salary: Pence
  readonly wte: string
  readonly headcount: number
  readonly onCosts: OnCostRates
}

/** A whole year of a post, and the exact parts of it rounded each by itself, which need not add up to the whole. */
export interface AnnualCost {
  readonly annual: Pence
  readonly pay: Pence
  readonly nationalInsurance: Pence
  readonly pension: Pence
  readonly levy: Pence
}

/**
 * A whole year of a post: pay = salary × WTE; on top of it National Insurance on what is above the threshold of every
 * person, pension and levy on all pay. Exact, then rounded once, half away from nought, to the penny.
 */
export function annualCost({ salary, wte, headcount, onCosts }: Pay): AnnualCost {
  const { niRate, niThreshold, pensionRate, levyRate } = onCosts
  const pay = BigInt(salary) * billionths(wte)
  const free = BigInt(niThreshold) * BigInt(headcount) * one
  const aboveThreshold = pay > free ? pay - free : 0n
  const ni = aboveThreshold * billionths(niRate)
  const pension = pay * billionths(pensionRate)
  const levy = pay * billionths(levyRate)
  const rounded = (exact: bigint): Pence => pence(roundedHalfAway(exact, one * one))
  return {
    annual: rounded(pay * one + ni + pension + levy),
    pay: rounded(pay * one),
    nationalInsurance: rounded(ni),
    pension: rounded(pension),
    levy: rounded(levy),
  }
}

/** A post's part of one year: by days employed of the days of that year, and by days employed in each quarter. */
export interface YearCost {
  readonly days: number
  readonly cost: Pence
  readonly quarters: readonly Pence[]
}

export function yearCost(
  annual: Pence,
  employed: readonly [PlainDate, PlainDate | null],
  year: FinancialYear,
): YearCost {
  const days = daysShared(employed, [firstDay(year), lastDay(year)])
  if (days === 0) return { days, cost: noMoney, quarters: quarters.map(() => noMoney) }
  const cost = pence(roundedHalfAway(BigInt(annual) * BigInt(days), BigInt(daysIn(year))))
  const byQuarter = quarters.map((quarter) => String(daysShared(employed, quarterDays(year, quarter))))
  return { days, cost, quarters: spread(cost, byQuarter) }
}
