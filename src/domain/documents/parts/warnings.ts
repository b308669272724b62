import type { Finding } from '../../checks/finding.ts'
import { canStand } from '../../values/severity.ts'
import { bulletsOf, heading, paragraph, table, words, type Block } from '../blocks.ts'
import { checkTitle, isLetStand } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { said, sentence } from '../wording.ts'

/** Annex A: the warnings somebody let stand and why, then those nobody has answered. */
export function warningsLetStand(source: DocumentSource): readonly Block[] {
  const warnings = source.findings.filter(canStand)
  const letStand = warnings.filter((finding) => isLetStand(source, finding))
  const open = warnings.filter((finding) => !isLetStand(source, finding))
  return [
    ...(letStand.length === 0
      ? [paragraph('No warning has been let stand.')]
      : [
          table(
            'Warnings let stand',
            'One row for each warning of the checks that was let stand: what it says, the rule behind it and the reason given.',
            [
              words('Check', 18),
              words('Warning', 28),
              words('Rule', 24),
              words('Reason for letting it stand', 30),
            ],
            letStand.map((finding) => ({
              cells: [
                checkTitle(finding),
                sentence(said(finding.problem)),
                said(finding.rule),
                reasonFor(source, finding),
              ],
            })),
          ),
        ]),
    ...(open.length === 0
      ? []
      : [
          heading(2, 'Warnings not answered yet'),
          bulletsOf(
            open.map((finding) => `${sentence(said(finding.problem))} ${said(finding.action, '')}`.trim()),
          ),
        ]),
  ]
}

const reasonFor = ({ plan }: DocumentSource, finding: Finding): string =>
  said(plan.overrides.get(finding.id)?.reason ?? '', 'No reason given')
