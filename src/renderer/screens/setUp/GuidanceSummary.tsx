import { usePack } from '../../stores/usePlan.ts'
import { formatDate } from '../../../domain/values/date.ts'

/** The guidance pack inside the plan, and what to know before relying on it. */
export function GuidanceSummary() {
  const pack = usePack()
  return (
    <>
      <p style={{ marginTop: 0 }}>
        {pack.title}, version {pack.version}, as of {formatDate(pack.asOf)}.
      </p>
      <p style={{ maxWidth: '70ch' }}>{pack.notice}</p>
    </>
  )
}
