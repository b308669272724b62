import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CalendarEmpty16Regular,
  CheckmarkCircle16Filled,
  Clock16Regular,
  ErrorCircle16Filled,
} from '@fluentui/react-icons'
import type { Urgency } from '../../domain/timetable/calendar.ts'

/** How pressing a date is, by word and icon. Nothing for one that is far off. */
export function UrgencyText({ urgency }: { readonly urgency: Urgency }) {
  const styles = useStyles()
  if (urgency === 'later') return null
  const [Icon, words] = looks[urgency]
  return (
    <span className={mergeClasses(styles.urgency, styles[urgency])}>
      <Icon aria-hidden className={styles.icon} />
      {words}
    </span>
  )
}

const looks = {
  done: [CheckmarkCircle16Filled, 'Done'],
  overdue: [ErrorCircle16Filled, 'Overdue'],
  dueSoon: [Clock16Regular, 'Due soon'],
  noDate: [CalendarEmpty16Regular, 'No date'],
} as const

const useStyles = makeStyles({
  urgency: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  icon: { flexShrink: 0 },
  done: { color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  dueSoon: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  noDate: { color: tokens.colorNeutralForeground2 },
})
