import type { Finding } from '../../checks/finding.ts'
import { paragraph, table, words, type Block } from '../blocks.ts'
import { gravenessWords, gravestOf, reasonToStand } from '../graveness.ts'
import { checkTitle } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { said, sentence } from '../wording.ts'

/** The checks about money that stand, those that bar submission first. */
export function moneyChecks(source: DocumentSource): readonly Block[] {
  const inOrder = gravestOf(source, source.findings.filter(isAboutMoney))
  if (inOrder.length === 0) return [paragraph('No check about money stands.')]
  return [
    table(
      'Checks about money that stand',
      'One row for each check: what is wrong, how grave it is, and what is to be done or why it was let stand.',
      [
        words('Check', 22),
        words('What is wrong', 32),
        words('How grave', 14),
        words('What is to be done', 32),
      ],
      inOrder.map((finding) => ({
        cells: [
          checkTitle(finding),
          sentence(said(finding.problem)),
          gravenessWords(source, finding),
          answer(source, finding),
        ],
      })),
    ),
  ]
}

/** The checks of funding wherever they send people, the rest of the budget's, and posts whose cost is not known. */
const isAboutMoney = ({ check, task }: Finding): boolean =>
  check.startsWith('F') || task === 'budget' || check === 'W1'

function answer(source: DocumentSource, finding: Finding): string {
  const reason = reasonToStand(source, finding)
  return reason === null ? said(finding.action, 'Not known') : `Let stand: ${said(reason, 'no reason given')}`
}
