import { detailsOf } from '../plan.ts'
import { formatDate } from '../values/date.ts'
import type { Block, WordDocument } from './blocks.ts'
import { barsSubmission } from '../checks/barsSubmission.ts'
import type { DocumentSource } from './source.ts'
import { listed, said } from './wording.ts'

interface Named {
  readonly name: string
  readonly title: string
  readonly subtitle: string
}

/** A document around its blocks: whose it is, of which state of the plan, and why it is still a draft. */
export function framed(source: DocumentSource, named: Named, blocks: readonly Block[]): WordDocument {
  const { authorities, financialYear } = detailsOf(source.plan)
  return {
    ...named,
    area: listed(authorities.map((authority) => said(authority.name))) || 'Area not chosen yet',
    financialYear,
    version: `Draft ${source.revision}`,
    date: formatDate(source.today),
    draft: true,
    draftReason: draftReason(source),
    checkValue: source.checkValue,
    blocks,
  }
}

function draftReason(source: DocumentSource): string {
  const stops = source.findings.filter((finding) => barsSubmission(source, finding)).length
  if (stops === 0) return 'No check bars its submission, but nobody has signed it off yet.'
  return stops === 1
    ? 'One check that bars submission still stands, and nobody has signed it off yet.'
    : `${stops} checks that bar submission still stand, and nobody has signed it off yet.`
}
