import { barsSubmission } from '../checks/barsSubmission.ts'
import { approvalWords, type Approval } from '../plan/version.ts'
import type { DocumentSource } from './source.ts'
import { said } from './wording.ts'

/** Which state of the plan a document shows, and whether it may be relied on. */
export interface State {
  /** Such as `Draft 42` (the journal entry it was made from), or what the approved version is called. */
  readonly version: string
  readonly draft: boolean
  /** What keeps it a draft, or as what it was approved, in whole sentences. */
  readonly told: string
}

/** It is a draft until what it shows is the approved version and nothing bars its submission. Every document says the same. */
export function stateOf(source: DocumentSource): State {
  const approved = source.approvedAs === null ? null : said(source.approvedAs, 'Approved version')
  const version = approved ?? `Draft ${source.revision}`
  const stops = source.findings.filter((finding) => barsSubmission(source, finding)).length
  const by = approvalShown(source)
  const agreed = `approved as “${approved ?? ''}”${by === null ? '' : ` by ${said(approvalWords(by))}`}`
  if (stops === 0 && approved !== null) return { version, draft: false, told: `${capital(agreed)}.` }
  const approval =
    approved === null
      ? `${stops === 0 ? 'but' : 'and'} this state of the plan has not been approved`
      : `although this state of the plan was ${agreed}`
  return { version, draft: true, told: `${standing(stops)}, ${approval}.` }
}

function standing(stops: number): string {
  if (stops === 0) return 'No check bars its submission'
  return stops === 1
    ? 'One check that bars submission still stands'
    : `${stops} checks that bar submission still stand`
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Who approved the state that is shown, where it is the approved version and that was told. */
export const approvalShown = ({ plan, approvedAs }: DocumentSource): Approval | null =>
  approvedAs === null
    ? null
    : ([...plan.versions.values()].find(({ approved }) => approved)?.approval ?? null)
