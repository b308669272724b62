import type { Finding } from '../../checks/finding.ts'
import { paragraph, table, words, type Block } from '../blocks.ts'
import { checkTitle, isLetStand } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { said, sentence } from '../wording.ts'

const severityTitles: Record<Finding['severity'], string> = {
  stop: 'Bars submission',
  warn: 'Warning',
  note: 'For information',
}

/** The checks about money that stand, those that bar submission first. */
export function moneyChecks(source: DocumentSource): readonly Block[] {
  const aboutMoney = source.findings.filter(isAboutMoney)
  const inOrder = (['stop', 'warn', 'note'] as const).flatMap((severity) =>
    aboutMoney.filter((finding) => finding.severity === severity),
  )
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
          severityTitles[finding.severity],
          answer(source, finding),
        ],
      })),
    ),
  ]
}

/** The checks of funding wherever they send people, the rest of the budget's, and posts whose cost is not known. */
const isAboutMoney = ({ check, task }: Finding): boolean =>
  check.startsWith('F') || task === 'budget' || check === 'W1'

const answer = (source: DocumentSource, finding: Finding): string =>
  isLetStand(source, finding)
    ? `Let stand: ${said(source.plan.overrides.get(finding.id)?.reason ?? '', 'no reason given')}`
    : said(finding.action, 'Not known')
