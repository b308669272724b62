import { makeStyles, tokens } from '@fluentui/react-components'
import type { StepDate } from '../../../contract/views.ts'
import { formatLongDate } from '../../../domain/values/date.ts'

/** The date that follows from another step's, and why it is that day. */
export function WorkedDate({ lead, worked }: { readonly lead: string; readonly worked: StepDate }) {
  const styles = useStyles()
  return (
    <p className={styles.worked} role="status">
      <strong>{worked.date === null ? 'No date yet' : `${lead} ${formatLongDate(worked.date)}`}</strong>
      {worked.reason === '' ? '' : `: ${worked.reason}`}
    </p>
  )
}

const useStyles = makeStyles({
  worked: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
})
