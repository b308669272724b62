import { costTitle } from '../../figureLabel.ts'
import { inOrder, packOf } from '../../plan.ts'
import { figure } from '../../values/figure.ts'
import type { Quarter } from '../../values/financialYear.ts'
import { toPercent } from '../../values/percent.ts'
import type { Post } from '../../workforce.ts'
import { daysCosted } from '../../workforceTotals.ts'
import { amount, amountOrUnknown, count, date, decimal, words, yesNo } from '../cells.ts'
import type { Facts } from '../facts.ts'
import { formula, toThePenny } from '../formulas.ts'
import { dateColumn, Frame, moneyColumn, numberColumn, percentColumn, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'

const frame = new Frame(
  'Posts',
  [
    'A whole year = salary × WTE, with National Insurance on what is above the threshold of every person, and pension and levy on all pay, rounded once to the penny.',
    'The year = a whole year × days employed ÷ days in the year. Its quarters are shared out by days employed in each; odd pennies go where most is left over.',
    'The rows of the sheet Lines do not follow a change made here: change posts in Ringfence, so that everything follows.',
  ],
  {
    title: textColumn('Post', 34),
    role: textColumn('Role', 30),
    employer: textColumn('Employer', 28),
    contract: textColumn('Contract', 13),
    filled: textColumn('In post', 8),
    wte: numberColumn('WTE', 8),
    headcount: numberColumn('People', 8),
    salary: moneyColumn('Full-time salary'),
    niRate: percentColumn('NI rate'),
    niThreshold: moneyColumn('NI threshold'),
    pensionRate: percentColumn('Pension rate'),
    levyRate: percentColumn('Levy rate'),
    annual: moneyColumn('A whole year'),
    start: dateColumn('First day'),
    end: dateColumn('Last day'),
    days: numberColumn('Days employed', 10),
    ofYear: numberColumn('Days in the year', 10),
    cost: moneyColumn('Year'),
    q1: moneyColumn('Q1 Apr–Jun'),
    q2: moneyColumn('Q2 Jul–Sep'),
    q3: moneyColumn('Q3 Oct–Dec'),
    q4: moneyColumn('Q4 Jan–Mar'),
  },
)

/** Every post with what its cost is worked out from. */
export function postsSheet(facts: Facts): WorkbookSheet {
  const posts = inOrder(facts.plan.posts.values())
  const total = (key: 'q1' | 'q2' | 'q3' | 'q4' | 'cost', quarter?: Quarter) =>
    frame.total(key, posts.length, facts.figure(figure.postsPlanned(quarter)))
  const totals = {
    title: words('Total'),
    cost: total('cost'),
    q1: total('q1', 1),
    q2: total('q2', 2),
    q3: total('q3', 3),
    q4: total('q4', 4),
  }
  return frame.sheet(
    posts.map((post, index) => ({
      ...who(facts, post),
      ...wholeYear(facts, post, index),
      ...thisYear(facts, post, index),
    })),
    posts.length === 0 ? [] : [totals],
  )
}

const who = ({ plan }: Facts, post: Post) => ({
  title: words(costTitle(plan, 'posts', post.id)),
  role: words(packOf(plan).workforce.roles.find(({ id }) => id === post.roleId)?.title ?? ''),
  employer: words(post.employer),
  contract: words(contractTitles[post.contract]),
  filled: yesNo(post.filled),
  wte: post.wte === null ? words('not known') : decimal(post.wte),
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
  const cell = (key: Parameters<typeof frame.cell>[0]) => frame.cell(key, index)
  const pay = `${cell('salary')}*${cell('wte')}`
  const onAllPay = `${pay}*(1+${cell('pensionRate')}+${cell('levyRate')})`
  const insurance = `${cell('niRate')}*MAX(0,${pay}-${cell('niThreshold')}*${cell('headcount')})`
  return { annual: formula(toThePenny(`${onAllPay}+${insurance}`), amountOf(figure.postAnnual(post.id))) }
}

/** What it costs in the plan's year, once its first day is known too. */
function thisYear({ plan, figure: amountOf }: Facts, post: Post, index: number) {
  const { days, ofYear } = daysCosted(plan, post)
  const dates = { start: date(post.start), end: date(post.end) }
  if (post.salary === null || post.wte === null || post.start === null) return dates
  const cell = (key: Parameters<typeof frame.cell>[0]) => frame.cell(key, index)
  const inQuarter = (quarter: Quarter) => amount(amountOf(figure.costPlanned('posts', post.id, quarter)))
  return {
    ...dates,
    days: count(days),
    ofYear: count(ofYear),
    cost: formula(
      toThePenny(`${cell('annual')}*${cell('days')}/${cell('ofYear')}`),
      amountOf(figure.costPlanned('posts', post.id)),
    ),
    q1: inQuarter(1),
    q2: inQuarter(2),
    q3: inQuarter(3),
    q4: inQuarter(4),
  }
}
