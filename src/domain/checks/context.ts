import type { Entered } from '../inYear/notEntered.ts'
import type { TableName } from '../plan/plan.ts'
import type { RecordKey } from '../plan/recordKey.ts'
import type { Certainty } from '../values/certainty.ts'
import type { PlainDate } from '../values/date.ts'
import { catalogue, checkOf, type CheckId } from './catalogue.ts'
import type { Finding } from './finding.ts'
import type { Severity } from '../values/severity.ts'

/** What a check may look at. */
export interface CheckContext extends Entered {
  readonly today: PlainDate
  readonly daysOff: ReadonlyMap<string, string>
  /** Records of a table that point at this one. */
  readonly pointingAt: (table: TableName, id: string) => ReadonlySet<string>
  /** Other costs that look like one and the same as this one. */
  readonly alike: (table: TableName, id: string) => readonly RecordKey[]
}

interface Particulars {
  readonly table: TableName
  readonly recordId: string
  readonly field: string
  readonly problem: string
  readonly action: string
  /** Tells findings of one check on one record apart. */
  readonly about?: string
  /** Whether something is not there yet, where that differs from case to case. */
  readonly missing?: boolean
  /** Where this finding's rule comes from, when the pack says; a rule that is not `found` can only warn. */
  readonly rule?: string
  readonly certainty?: Certainty
  /** Whether that rule was read in a single council's report; it can only warn. */
  readonly oneCouncil?: boolean
}

/** Makes a finding of a check. A rule that was never confirmed, or only in one council's report, warns at most and says so. */
export function found(check: CheckId, particulars: Particulars): Finding {
  const definition = checkOf(check)
  const { about, oneCouncil = false, ...rest } = particulars
  const {
    severity,
    atSignOff = severity,
    mayStand = false,
    missing = false,
    task,
    rule,
    certainty,
  } = definition
  const unconfirmed = oneCouncil || (particulars.certainty !== undefined && particulars.certainty !== 'found')
  return {
    id: `${check}:${rest.table}/${rest.recordId}${about === undefined ? '' : `:${about}`}`,
    check,
    severity: unconfirmed ? warnAtMost(severity) : severity,
    atSignOff: unconfirmed ? warnAtMost(atSignOff) : atSignOff,
    mayStand,
    missing,
    task,
    rule,
    certainty,
    ...rest,
  }
}

const warnAtMost = (severity: Severity): Severity => (severity === 'stop' ? 'warn' : severity)

export const checkIds = Object.keys(catalogue) as readonly CheckId[]
