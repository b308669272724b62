import { isOfCost } from '../../inYear/costMoves.ts'
import { cutShortWords } from '../../inYear/reprofile.ts'
import { readFigureName } from '../../figures/figureName.ts'
import { figureLabel } from '../../figures/figureLabel.ts'
import type { Reprofile } from '../../inYear/inYear.ts'
import { inOrder, type Plan } from '../../plan/plan.ts'
import { formatDate } from '../../values/date.ts'
import { formatPounds } from '../../values/money.ts'
import { table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said } from '../wording.ts'

/** A cell with more than this many figures, and as many costs, is no longer read; the program has them all. */
const mostTold = 8

/** The log of departures from the approved plan, with who approved each. */
export const reprofileLog = ({ plan }: DocumentSource): Block =>
  table(
    'Departures from the approved plan',
    'One row for each departure: what it is and when, why, what it moved, and who approved it.',
    [words('Departure', 22), words('Why', 24), words('What it moved', 32), words('Approval', 22)],
    inOrder(plan.reprofiles.values()).map((each) => ({
      cells: [
        `${said(each.title)}\n${formatDate(each.date)}`,
        said(each.reason, 'No reason given'),
        moved(plan, each),
        approvalOf(each),
      ],
    })),
  )

function moved(plan: Plan, { moves }: Reprofile): string {
  const told = [
    ...listed(
      plan,
      moves.filter((move) => !isOfCost(move)),
      'figure',
    ),
    ...listed(plan, moves.filter(isOfCost), 'quarter of a cost', 'quarters of costs'),
    cutShortWords(moves),
  ]
  return told.filter((each) => each !== '').join('\n') || 'No figure'
}

function listed(plan: Plan, moves: Reprofile['moves'], noun: string, nouns = `${noun}s`): readonly string[] {
  const told = moves
    .slice(0, mostTold)
    .map(
      ({ figure, before, after }) =>
        `${said(labelled(plan, figure))}: from ${formatPounds(before)} to ${formatPounds(after)}`,
    )
  const left = moves.length - told.length
  return left > 0 ? [...told, `And ${left} more ${left === 1 ? noun : nouns}.`] : told
}

/** What a figure is called; the log may tell of what is no longer in the plan. */
const labelled = (plan: Plan, name: string): string =>
  readFigureName(plan, name) === null ? 'Something that is no longer in the plan' : figureLabel(plan, name)

const approvalOf = ({ approval, approvedOn }: Reprofile): string =>
  said(approval, '') === ''
    ? 'Not approved yet'
    : [said(approval), ...(approvedOn === null ? [] : [formatDate(approvedOn)])].join('\n')
