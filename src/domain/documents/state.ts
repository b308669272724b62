import { barsSubmission } from '../checks/barsSubmission.ts'
import { approvalWords, type Approval, type Version } from '../plan/version.ts'
import { formatDate } from '../values/date.ts'
import { savedAfterwards } from '../values/savedAfterwards.ts'
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
  const agreed = `approved as “${approved ?? ''}”${approvedBy(approvedVersion(source))}`
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

/** ` by the board on 3 March 2027 (minute 7)`, with the day of this state where it was saved later. */
function approvedBy(version: Version | undefined): string {
  const approval = version?.approval
  if (!version || !approval) return ''
  const saved = savedAfterwards(version.at, approval.on)
  return ` by ${said(approvalWords(approval))}${saved === null ? '' : ` and saved on ${formatDate(saved)}`}`
}

/** Who approved the state that is shown, where it is the approved version and that was told. */
export const approvalShown = (source: DocumentSource): Approval | null =>
  approvedVersion(source)?.approval ?? null

/** The version that is shown; none where the plan is not as it was approved. */
const approvedVersion = ({ plan, approvedAs }: DocumentSource): Version | undefined =>
  approvedAs === null ? undefined : [...plan.versions.values()].find(({ approved }) => approved)
