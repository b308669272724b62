import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { StatusText } from '../../components/StatusText.tsx'
import type { Task } from '../../../domain/timetable/taskList.ts'
import { planAddress } from '../../route.ts'
import { useView } from '../../stores/usePlan.ts'
import { places, type Place } from './places.ts'

interface StepListProps {
  readonly place: Place
  readonly onGo?: () => void
}

/** The steps of the plan with their statuses. The whole row is the link. */
export function StepList({ place, onGo }: StepListProps) {
  const styles = useStyles()
  const { id, tasks } = useView()
  const taskOf = (task: Task['id'] | null) => tasks.find((each) => each.id === task)
  return (
    <ul className={styles.list}>
      {places.map((each) => {
        const task = taskOf(each.task)
        const here = each.place === place
        return (
          <li key={each.place}>
            <a
              href={planAddress(id, each.place)}
              className={mergeClasses(styles.row, here && styles.here)}
              aria-current={here ? 'page' : undefined}
              onClick={onGo}
            >
              <span className={here ? styles.titleHere : undefined}>{each.title}</span>
              {task === undefined ? null : <StatusText status={task.status} />}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '3px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    lineHeight: tokens.lineHeightBase300,
    // Forced colours show a transparent border; only the place one is at has one.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2Selected,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  titleHere: { fontWeight: tokens.fontWeightSemibold },
})
