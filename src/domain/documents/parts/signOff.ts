import type { Responsibility } from '../../setUp.ts'
import { inOrder } from '../../plan.ts'
import { paragraph, table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { stateOf } from '../state.ts'
import { said } from '../wording.ts'
import { responsibilityTitles } from './partnership.ts'

const notSigned = 'Not signed yet'

/** Who has to sign exactly this state of the plan. Nobody has: signatures are not part of the program yet, approval is. */
export function signOff(
  source: DocumentSource,
  what: string,
  responsibilities: readonly Responsibility[],
): readonly Block[] {
  const { version, draft, told } = stateOf(source)
  return [
    paragraph(
      `${draft ? '' : `${told} `}Nobody has signed ${what} yet. A signature holds for the version and check value beside it and for no other.`,
    ),
    table(
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
    ),
  ]
}

function holder({ plan }: DocumentSource, responsibility: Responsibility): string {
  const members = inOrder(plan.members.values()).filter((each) => each.responsibility === responsibility)
  return (
    members.map((each) => said(each.name, said(each.organisation, 'Not known'))).join('\n') || 'Not named yet'
  )
}
