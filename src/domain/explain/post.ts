import { annualCost, yearCost, type AnnualCost, type YearCost } from '../workforce/postCost.ts'
import { detailsOf } from '../plan/plan.ts'
import { assumptionsOf, uplifted } from '../costs/uplift.ts'
import { daysShared, formatDate, type PlainDate } from '../values/date.ts'
import { figure, type LaterYear, type Period } from '../values/figure.ts'
import { daysIn, quarterDays, yearAfter, type FinancialYear, type Quarter } from '../values/financialYear.ts'
import { formatPounds, pence, type Pence } from '../values/money.ts'
import { toPercent } from '../values/percent.ts'
import { isCosted, isPaid, type CostedPost, type PaidPost, type Post } from '../workforce/post.ts'
import type { Counts, Explanation } from './explanation.ts'
import { all, step, type Scope, type Told } from './scope.ts'
import { inWords } from './sentences.ts'

const at = ({ id }: Post, field: keyof Post) => ({ table: 'posts', id, field }) as const

/** What a post costs in a period, from its salary and the days somebody is in it. */
export function postCost(scope: Scope, post: Post, period: Period | undefined): Told {
  if (!isCosted(post))
    return {
      record: at(post, missingOf(post)),
      how: 'Nothing until its salary, whole-time equivalents and start date are known',
    }
  if (typeof period === 'number') return postQuarter(scope, post, period)
  return period === undefined ? postYear(scope, post) : postLater(scope, post, period)
}

function missingOf(post: Post): 'salary' | 'wte' | 'start' {
  if (post.salary === null) return 'salary'
  return post.wte === null ? 'wte' : 'start'
}

function postYear(scope: Scope, post: CostedPost): Told {
  const year = detailsOf(scope.plan).financialYear
  const { annual } = annualCost(post)
  return {
    record: at(post, 'start'),
    ...yearTold(annual, yearCost(annual, [post.start, post.end], year), year, (counts) =>
      scope.figure(figure.postAnnual(post.id), { counts }),
    ),
  }
}

/** A year of a post: the whole of its annual cost, or by days in post of the days of that year. */
function yearTold(
  annual: Pence,
  { days }: YearCost,
  year: FinancialYear,
  explained: (counts: Counts) => Explanation,
): Told {
  const whole = daysIn(year)
  if (days === 0) return { how: `Nobody is in post in ${year}` }
  if (days === whole)
    return { how: `In post for the whole of ${year}`, parts: () => all([explained('added')]) }
  return {
    how: `${formatPounds(annual)} for a whole year × ${days} days in post ÷ ${whole} days of ${year}, rounded to the penny`,
    parts: () => all([explained('restsOn')]),
  }
}

function postQuarter(scope: Scope, post: CostedPost, quarter: Quarter): Told {
  const year = detailsOf(scope.plan).financialYear
  const { days, cost } = yearCost(annualCost(post).annual, [post.start, post.end], year)
  return {
    record: at(post, 'start'),
    how: quarterSentence(cost, daysInQuarter(post, post.start, year, quarter), days),
    parts: () => all([scope.figure(figure.costPlanned('posts', post.id), { counts: 'restsOn' })]),
  }
}

const daysInQuarter = (post: Post, start: PlainDate, year: FinancialYear, quarter: Quarter): number =>
  daysShared([start, post.end], quarterDays(year, quarter))

const quarterSentence = (cost: Pence, inQuarter: number, inYear: number): string =>
  inQuarter === 0
    ? 'Nobody is in post in this quarter'
    : `The ${formatPounds(cost)} of the year × ${inQuarter} of its ${inYear} days in post, in whole pence so that the quarters add up`

/** A later year is costed anew with the salary risen. */
function postLater(scope: Scope, post: CostedPost, later: LaterYear): Told {
  const { plan } = scope
  const years = later === 'y2' ? 1 : 2
  const year = yearAfter(detailsOf(plan).financialYear, years)
  const rises = [assumptionsOf(plan).pay2, assumptionsOf(plan).pay3].slice(0, years)
  const salary = rises.reduce<Pence>(uplifted, post.salary)
  const cost = annualCost({ ...post, salary })
  const told = yearTold(cost.annual, yearCost(cost.annual, [post.start, post.end], year), year, (counts) =>
    step(`A whole year ${inWords(plan, later)}`, cost.annual, annualTold({ ...post, salary }, cost), counts),
  )
  const said = rises.filter((rise) => rise !== null)
  return {
    ...told,
    how: `${told.how}; ${said.length === 0 ? 'no rise of pay has been entered' : `the salary of ${formatPounds(post.salary)} has risen by ${said.map((rise) => `${rise}%`).join(' and then ')} to ${formatPounds(salary)}`}`,
    record: { table: 'assumptions', id: 'assumptions', field: later === 'y2' ? 'pay2' : 'pay3' },
  }
}

/** A whole year of a post, whenever it starts. */
export function postAnnual(_: Scope, post: Post): Told {
  if (!isPaid(post))
    return {
      record: at(post, post.salary === null ? 'salary' : 'wte'),
      how: 'Nothing until its salary and whole-time equivalents are known',
    }
  return annualTold(post, annualCost(post))
}

/** A whole year, part by part. */
export function annualTold(post: PaidPost, cost: AnnualCost): Told {
  const { salary, wte, headcount, onCosts } = post
  const threshold = formatPounds(onCosts.niThreshold)
  const free = headcount === 1 ? threshold : `${threshold} for each of ${headcount} people`
  const pay = formatPounds(cost.pay)
  const onCost = (title: string, amount: Pence, how: string) =>
    amount === 0 ? [] : [step(title, amount, { how, record: at(post, 'onCosts') })]
  const rounding = cost.annual - cost.pay - cost.nationalInsurance - cost.pension - cost.levy
  return {
    record: at(post, 'salary'),
    how: 'Pay and what the employer pays on top of it',
    parts: () =>
      all([
        step('Pay', cost.pay, {
          how: `Salary of ${formatPounds(salary)} × ${wte} whole-time equivalents`,
          record: at(post, 'salary'),
        }),
        ...onCost(
          'National Insurance',
          cost.nationalInsurance,
          `${toPercent(onCosts.niRate)}% of the pay above ${free}`,
        ),
        ...onCost('Pension', cost.pension, `${toPercent(onCosts.pensionRate)}% of the pay of ${pay}`),
        ...onCost('Apprenticeship levy', cost.levy, `${toPercent(onCosts.levyRate)}% of the pay of ${pay}`),
        ...(rounding === 0
          ? []
          : [
              step('Rounding', pence(rounding), {
                how: 'The whole is rounded once, so its parts as shown can miss it by a penny or two',
              }),
            ]),
      ]),
  }
}

/** A quarter of a vacancy as it is forecast: nobody is in post before it can be filled. */
export function vacancyQuarter(
  { plan, today, figure: part }: Scope,
  post: Post,
  soonest: PlainDate,
  quarter: Quarter,
): Told {
  if (!isCosted(post))
    return { how: 'Nothing until its salary, whole-time equivalents and start date are known' }
  const year = detailsOf(plan).financialYear
  const { days, cost } = yearCost(annualCost(post).annual, [soonest, post.end], year)
  const weeks = post.leadWeeks ?? 0
  const why = `The post is vacant, and with ${weeks} weeks to fill it from ${formatDate(today)} nobody is expected before ${formatDate(soonest)}`
  return {
    record: at(post, 'leadWeeks'),
    how: `${why}. ${quarterSentence(cost, daysInQuarter(post, soonest, year, quarter), days)}`,
    parts: () =>
      all([
        part(figure.costPlanned('posts', post.id, quarter), { counts: 'restsOn' }),
        part(figure.postAnnual(post.id), { counts: 'restsOn' }),
      ]),
  }
}
