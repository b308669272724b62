import { quartersOf, type Line } from '../costs/line.ts'
import { costOf, yearOfPost, type CostTable } from '../costs/cost.ts'
import type { YearOfCost } from './cutPayer.ts'
import { firstOpenDay } from '../inYear/firstOpenDay.ts'
import { detailsOf, type Plan } from '../plan/plan.ts'
import { keptBefore } from '../scenario/byDays.ts'
import { endOfStopped, stoppedInYear, stopOn, type StopDay } from '../scenario/stopping.ts'
import type { PlainDate } from '../values/date.ts'
import type { FinancialYear } from '../values/financialYear.ts'
import { add, noMoney, type Pence } from '../values/money.ts'
import type { Post } from '../workforce/post.ts'

/** A cost in the plan's year as it is, and as it would be were nothing paid of it from a date on. */
interface StoppedYear {
  readonly now: YearOfCost
  readonly from: (date: PlainDate) => YearOfCost
}

/**
 * What costs come to in the plan's year when they are stopped, worked out as adopting it works them out. Only the year:
 * thousands may be asked for, so what a date does to it is worked out once for all of them.
 */
export class StoppedYears {
  readonly #plan: Plan
  readonly #today: PlainDate
  readonly #year: FinancialYear
  readonly #open: PlainDate
  readonly #days = new Map<PlainDate, StopDay>()

  constructor(plan: Plan, today: PlainDate) {
    this.#plan = plan
    this.#today = today
    this.#year = detailsOf(plan).financialYear
    this.#open = firstOpenDay(plan)
  }

  /** Nothing of a cost that is no longer in the plan. */
  of(table: CostTable, id: string): StoppedYear | undefined {
    const line = table === 'lines' ? this.#plan.lines.get(id) : undefined
    if (line) return { now: yearOfLine(line, line), from: (date) => this.#stoppedLine(line, date) }
    const post = table === 'posts' ? this.#plan.posts.get(id) : undefined
    if (post) return { now: this.#yearOfPost(post), from: (date) => this.#stoppedPost(post, date) }
    const cost = costOf(this.#plan, table, id, this.#today)
    return cost && { now: cost, from: (date) => this.#withoutRest(cost, date) }
  }

  #stoppedLine(line: Line, date: PlainDate): YearOfCost {
    return yearOfLine(line, stoppedInYear(line, this.#dividedBy(date)))
  }

  #yearOfPost(post: Post): YearOfCost {
    return { shares: post.shares, ...yearOfPost(post, this.#year, this.#today) }
  }

  #stoppedPost(post: Post, date: PlainDate): YearOfCost {
    return this.#yearOfPost({ ...post, end: endOfStopped(post, date, this.#open) })
  }

  /** What no scenario can stop: only what falls before the date. */
  #withoutRest({ shares, quarters }: YearOfCost, date: PlainDate): YearOfCost {
    const days = this.#dividedBy(date).quarters
    const kept = quarters.map((quarter, q): Pence => {
      const around = days[q]
      return around ? keptBefore(quarter, around) : noMoney
    })
    return { shares, amount: add(...kept), quarters: kept, expected: kept }
  }

  #dividedBy(date: PlainDate): StopDay {
    const found = this.#days.get(date)
    if (found) return found
    const day = stopOn(date, this.#year)
    this.#days.set(date, day)
    return day
  }
}

function yearOfLine(
  { shares }: Pick<Line, 'shares'>,
  paid: Pick<Line, 'amount' | 'q1' | 'q2' | 'q3' | 'q4'>,
): YearOfCost {
  const quarters = quartersOf(paid)
  return { shares, amount: paid.amount, quarters, expected: quarters }
}
