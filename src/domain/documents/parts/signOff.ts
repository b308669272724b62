import type { Responsibility } from '../../plan/setUp.ts'
import { inOrder } from '../../plan/plan.ts'
import { paragraph, table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import type { Approval } from '../../plan/version.ts'
import { formatDate } from '../../values/date.ts'
import { approvalShown, stateOf } from '../state.ts'
import { said } from '../wording.ts'
import { responsibilityTitles } from './partnership.ts'

const notSigned = 'Not signed yet'

/**
 * Who approved exactly this state of the plan, or that nobody has yet; and who has to sign it. An approval by the board is
 * no signature: the rows to sign stay.
 */
export function signOff(
  source: DocumentSource,
  what: string,
  responsibilities: readonly Responsibility[],
): readonly Block[] {
  const { draft, told } = stateOf(source)
  const approval = approvalShown(source)
  const state = approval === null && draft ? '' : `${told} `
  return [
    paragraph(
      `${state}Nobody has signed ${what} yet. A signature holds for the version and check value beside it and for no other.`,
    ),
    ...(approval === null ? [] : [approvedBy(source, what, approval)]),
    toSign(source, what, responsibilities),
  ]
}

function toSign(source: DocumentSource, what: string, responsibilities: readonly Responsibility[]): Block {
  const { version } = stateOf(source)
  return table(
    `Sign-off of ${what}`,
    'One row for each person who has to sign: their role, name, signature and date, and the version and check value they sign.',
    [
      words('Role', 22),
      words('Name or post', 26),
      words('Signature', 16),
      words('Date', 16),
      words('Version and check value', 20),
    ],
    responsibilities.map((responsibility) => ({
      cells: [
        responsibilityTitles[responsibility],
        holder(source, responsibility),
        notSigned,
        notSigned,
        `${version}\n${source.checkValue}`,
      ],
    })),
  )
}

function approvedBy(source: DocumentSource, what: string, { by, on, reference }: Approval): Block {
  const { version } = stateOf(source)
  return table(
    `Approval of ${what}`,
    'One row: who approved it, on which day, the minute or letter that says so, and the version and check value.',
    [
      words('Approved by', 28),
      words('Approved on', 18),
      words('Minute or letter', 28),
      words('Version and check value', 26),
    ],
    [{ cells: [said(by), formatDate(on), said(reference), `${version}\n${source.checkValue}`] }],
  )
}

function holder({ plan }: DocumentSource, responsibility: Responsibility): string {
  const members = inOrder(plan.members.values()).filter((each) => each.responsibility === responsibility)
  return (
    members.map((each) => said(each.name, said(each.organisation, 'Not known'))).join('\n') || 'Not named yet'
  )
}
