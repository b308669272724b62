import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { formatLongDate } from '../../../domain/values/date.ts'
import { UrgencyText } from '../../components/UrgencyText.tsx'
import { planAddress } from '../../route.ts'
import { useList, useView } from '../../stores/usePlan.ts'
import { inTime } from '../timetable/inTime.ts'

const shown = 5

/** The next few dates that are not done, the earliest first. */
export function NextDates() {
  const styles = useStyles()
  const { id, stepDates } = useView()
  const next = inTime(useList('steps'), stepDates)
    .filter(({ worked }) => worked.date !== null && worked.urgency !== 'done')
    .slice(0, shown)
  if (next.length === 0)
    return (
      <p className={styles.none}>
        Nothing dated lies ahead.{' '}
        <Link inline href={planAddress(id, 'timetable')}>
          Add the submission date
        </Link>{' '}
        to the timetable.
      </p>
    )
  return (
    <ul className={styles.list}>
      {next.map(({ step, worked }) => (
        <li key={step.id} className={styles.row}>
          <span className={styles.date}>{worked.date === null ? '' : formatLongDate(worked.date)}</span>
          <Link className={styles.title} href={planAddress(id, 'timetable', `steps/${step.id}/title`)}>
            {step.title}
          </Link>
          <span className={styles.urgency}>
            <UrgencyText urgency={worked.urgency} />
          </span>
        </li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  none: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    padding: `8px ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  date: { flex: '1 1 200px', fontVariantNumeric: 'tabular-nums' },
  title: { flex: '2 1 260px' },
  urgency: { display: 'flex', flex: '0 0 150px' },
})
