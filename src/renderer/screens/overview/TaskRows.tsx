import { makeStyles, tokens } from '@fluentui/react-components'
import { StatusText } from '../../components/StatusText.tsx'
import { planAddress } from '../../route.ts'
import { useView } from '../../stores/usePlan.ts'
import { placeOfTask, titleOf } from '../plan/places.ts'

/** The task list: each step with its status and why. The whole row is the link. */
export function TaskRows() {
  const styles = useStyles()
  const { id, tasks } = useView()
  return (
    <ol className={styles.list}>
      {tasks.map((task) => {
        const place = placeOfTask(task.id)
        return (
          <li key={task.id}>
            <a href={planAddress(id, place)} className={styles.row}>
              <span className={styles.title}>{titleOf(place)}</span>
              <span className={styles.detail}>{task.detail}</span>
              <span className={styles.status}>
                <StatusText status={task.status} />
              </span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `10px ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: {
    flex: '1 1 160px',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { flex: '2 1 200px', color: tokens.colorNeutralForeground2 },
  status: { display: 'flex', flex: '0 0 150px' },
})
