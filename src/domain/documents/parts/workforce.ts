import { costTitle } from '../../figures/figureLabel.ts'
import { inOrder, packOf, type Plan } from '../../plan/plan.ts'
import { fromBillionths } from '../../values/decimal.ts'
import { figure } from '../../values/figure.ts'
import { formatAmount } from '../../values/money.ts'
import type { Training } from '../../workforce/post.ts'
import { workforceTotals, type WorkforceSums } from '../../workforce/workforceTotals.ts'
import { heading, money, table, words, type Block, type Column, type Row } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said, shortQuarter } from '../wording.ts'

/** The posts of the plan by role, and the training planned for them. Nothing while there are neither. */
export const workforce = (source: DocumentSource): readonly Block[] => [
  ...(source.plan.posts.size === 0 ? [] : [heading(2, 'Posts by role'), postsByRole(source)]),
  ...(source.plan.training.size === 0 ? [] : [heading(2, 'Training and skills'), training(source)]),
]

const numbers = (title: string, width: number): Column => ({ title, align: 'end', width })

function postsByRole({ plan, figure: amount }: DocumentSource): Block {
  const { rows, total } = workforceTotals(plan, amount)
  return table(
    'Posts by role',
    'One row for each role: whole-time equivalents this year, how many of them are vacant and how many there were last year, the number of people, and what the posts cost in the year.',
    [
      words('Role', 32),
      numbers('WTE', 12),
      numbers('Vacant WTE', 13),
      numbers('WTE last year', 14),
      numbers('People', 12),
      money('Planned', 17),
    ],
    [
      ...rows.map((role): Row => ({ cells: [said(role.title), ...across(role)] })),
      { cells: ['All posts', ...across(total)], total: true },
    ],
  )
}

const across = ({ wte, vacantWte, lastYearWte, headcount, cost }: WorkforceSums): readonly string[] => [
  ...[wte, vacantWte, lastYearWte].map((each) => (each === null ? 'Not known' : fromBillionths(each))),
  String(headcount),
  formatAmount(cost),
]

const kindTitles: Readonly<Record<Training['kind'], string>> = {
  skill: 'Skill',
  qualification: 'Qualification',
  training: 'Training',
}

const training = ({ plan, figure: amount }: DocumentSource): Block =>
  table(
    'Training and skills planned',
    'One row for each skill, qualification or training: for which role, with whom, how many places, when it is paid and what it costs in the year.',
    [
      words('Training', 30),
      words('For', 22),
      numbers('Places', 11),
      words('Paid in', 15),
      money('Planned', 22),
    ],
    inOrder(plan.training.values()).map((each) => ({
      cells: [
        `${said(costTitle(plan, 'training', each.id))}\n${kindTitles[each.kind]}. ${said(each.provider, 'Provider not known')}`,
        roleTitle(plan, each.roleId),
        String(each.places),
        shortQuarter(each.quarter),
        formatAmount(amount(figure.costPlanned('training', each.id))),
      ],
    })),
  )

const roleTitle = (plan: Plan, roleId: string | null): string =>
  packOf(plan).workforce.roles.find(({ id }) => id === roleId)?.title ?? 'The whole workforce'
