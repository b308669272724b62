import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Regular,
  ErrorCircle16Filled,
  LockClosed16Regular,
  SubtractCircle16Regular,
} from '@fluentui/react-icons'
import type { TaskStatus } from '../../domain/timetable/taskList.ts'

/** A step's status by word and icon. Completed is plain: only what needs someone stands out. */
export function StatusText({ status }: { readonly status: TaskStatus }) {
  const styles = useStyles()
  const [Icon, look] = looks[status]
  return (
    <span className={mergeClasses(styles.status, styles[look])}>
      <Icon aria-hidden className={styles.icon} />
      {status}
    </span>
  )
}

const looks = {
  'Cannot start yet': [LockClosed16Regular, 'quiet'],
  'Not started': [Circle16Regular, 'quiet'],
  'In progress': [CircleHalfFill16Regular, 'going'],
  Completed: [CheckmarkCircle16Filled, 'plain'],
  'Not needed': [SubtractCircle16Regular, 'quiet'],
  'Changes needed': [ErrorCircle16Filled, 'wrong'],
} as const satisfies Record<TaskStatus, readonly [typeof Circle16Regular, string]>

const useStyles = makeStyles({
  status: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  icon: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  plain: { color: tokens.colorNeutralForeground2 },
  going: { color: tokens.colorBrandForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
})
