import { costTitle } from '../../figures/figureLabel.ts'
import { detailsOf, packOf } from '../../plan/plan.ts'
import { daysShared } from '../../values/date.ts'
import { figure, type Period } from '../../values/figure.ts'
import {
  daysIn,
  firstDay,
  lastDay,
  quarterDays,
  yearAfter,
  type Quarter,
} from '../../values/financialYear.ts'
import { toPercent } from '../../values/percent.ts'
import { isCosted, type CostedPost, type Post } from '../../workforce/post.ts'
import { daysCosted } from '../../workforce/workforceTotals.ts'
import { amount, amountOrUnknown, count, date, decimal, notKnown, words, yesNo } from '../cells.ts'
import type { Facts } from '../facts.ts'
import { formula, numberFormula, toThePenny } from '../formulas.ts'
import { postFormulas } from '../postFormulas.ts'
import type { WorkbookSheet } from '../workbook.ts'
import { risen } from './assumptions.ts'
import { postsFrame, type PostsColumn } from './postsFrame.ts'

/** Every post with what its cost is worked out from. */
export const postsSheet = (facts: Facts): WorkbookSheet =>
  postsFrame.sheet(
    facts.posts.map((post, index) => ({
      ...who(facts, post),
      ...wholeYear(facts, post, index),
      ...dates(post),
      ...(isCosted(post) ? { ...thisYear(facts, post, index), ...laterYears(facts, post, index) } : {}),
    })),
    facts.posts.length === 0 ? [] : [totals(facts)],
  )

function totals({ posts, figure: amountOf }: Facts) {
  const total = (key: PostsColumn, period?: Period) =>
    postsFrame.total(key, posts.length, amountOf(figure.postsPlanned(period)))
  return {
    title: words('Total'),
    cost: total('cost'),
    q1: total('q1', 1),
    q2: total('q2', 2),
    q3: total('q3', 3),
    q4: total('q4', 4),
    cost2: total('cost2', 'y2'),
    cost3: total('cost3', 'y3'),
  }
}

const who = ({ plan }: Facts, post: Post) => ({
  title: words(costTitle(plan, 'posts', post.id)),
  role: words(packOf(plan).workforce.roles.find(({ id }) => id === post.roleId)?.title ?? ''),
  employer: words(post.employer),
  contract: words(contractTitles[post.contract]),
  filled: yesNo(post.filled),
  wte: post.wte === null ? words(notKnown) : decimal(post.wte),
  headcount: count(post.headcount),
  salary: amountOrUnknown(post.salary),
  niRate: decimal(toPercent(post.onCosts.niRate)),
  niThreshold: amount(post.onCosts.niThreshold),
  pensionRate: decimal(toPercent(post.onCosts.pensionRate)),
  levyRate: decimal(toPercent(post.onCosts.levyRate)),
})

const contractTitles: Readonly<Record<Post['contract'], string>> = {
  permanent: 'Permanent',
  fixedTerm: 'Fixed term',
}

/** What a whole year costs, once its salary and WTE are known. */
function wholeYear({ figure: amountOf }: Facts, post: Post, index: number) {
  if (post.salary === null || post.wte === null) return {}
  return { annual: formula(postFormulas(index).annual('salary'), amountOf(figure.postAnnual(post.id))) }
}

const dates = ({ start, end }: Post) => ({ start: date(start), end: date(end) })

/** What it costs in the plan's year, once its first day is known too. */
function thisYear({ plan, figure: amountOf }: Facts, post: CostedPost, index: number) {
  const { financialYear } = detailsOf(plan)
  const { days, ofYear } = daysCosted(plan, post)
  const formulas = postFormulas(index)
  const cell = (key: PostsColumn) => postsFrame.cell(key, index)
  const planned = (period?: Period) => amountOf(figure.costPlanned('posts', post.id, period))
  const daysOf = (quarter: Quarter) => {
    const span = quarterDays(financialYear, quarter)
    return numberFormula(formulas.days(span), daysShared([post.start, post.end], span))
  }
  const inQuarter = (quarter: Quarter) => formula(formulas.quarter(quarter), planned(quarter))
  return {
    ...{ days1: daysOf(1), days2: daysOf(2), days3: daysOf(3), days4: daysOf(4) },
    days: numberFormula(`SUM(${cell('days1')}:${cell('days4')})`, days),
    ofYear: count(ofYear),
    cost: formula(formulas.cost('annual', 'days', cell('ofYear')), planned()),
    ...{ q1: inQuarter(1), q2: inQuarter(2), q3: inQuarter(3), q4: inQuarter(4) },
  }
}

/** It is costed anew in each later year, with the salary risen. */
function laterYears(facts: Facts, post: CostedPost, index: number) {
  const second = laterYear(facts, post, index, 2)
  const third = laterYear(facts, post, index, 3)
  return {
    ...{ salary2: second.salary, annual2: second.annual, daysIn2: second.days, cost2: second.cost },
    ...{ salary3: third.salary, annual3: third.annual, daysIn3: third.days, cost3: third.cost },
  }
}

function laterYear({ plan, figure: amountOf }: Facts, post: CostedPost, index: number, n: 2 | 3) {
  const [period, before] = n === 2 ? (['y2', 'salary'] as const) : (['y3', 'salary2'] as const)
  const year = yearAfter(detailsOf(plan).financialYear, n - 1)
  const span = [firstDay(year), lastDay(year)] as const
  const formulas = postFormulas(index)
  return {
    salary: formula(
      toThePenny(risen(postsFrame.cell(before, index), 'staff', n)),
      amountOf(figure.postSalary(post.id, period)),
    ),
    annual: formula(formulas.annual(`salary${n}`), amountOf(figure.postAnnual(post.id, period))),
    days: numberFormula(formulas.days(span), daysShared([post.start, post.end], span)),
    cost: formula(
      formulas.cost(`annual${n}`, `daysIn${n}`, String(daysIn(year))),
      amountOf(figure.costPlanned('posts', post.id, period)),
    ),
  }
}
