import { bulletsOf, type Block } from '../blocks.ts'
import { barsSubmission } from '../../checks/barsSubmission.ts'
import type { DocumentSource } from '../source.ts'
import { said, sentence } from '../wording.ts'

/** A paper that lists more than this of them is no longer read. */
const mostListed = 25

/** What bars submission, said where it cannot be overlooked. Nothing when no stop check stands. */
export function stopsStanding(source: DocumentSource): readonly Block[] {
  const problems = source.findings
    .filter((finding) => barsSubmission(source, finding))
    .map(({ problem }) => sentence(said(problem)))
  if (problems.length === 0) return []
  const left = problems.length - mostListed
  return [
    {
      kind: 'callout',
      label: 'Bars submission',
      text: `${problems.length === 1 ? 'One check stands' : `${problems.length} checks stand`} between this plan and its submission.`,
    },
    bulletsOf([
      ...problems.slice(0, mostListed),
      ...(left > 0 ? [`And ${left} more, which the program lists under Checks.`] : []),
    ]),
  ]
}
