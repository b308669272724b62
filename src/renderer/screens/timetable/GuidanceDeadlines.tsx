import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons'
import type { PackDeadline } from '../../../domain/plan/pack.ts'
import { formatLongDate } from '../../../domain/values/date.ts'
import { useAnnounce, useComplain } from '../../components/announce.tsx'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { Section } from '../../components/Section.tsx'
import { newId, nextPosition, useList, usePack, usePlan, useView } from '../../stores/usePlan.ts'
import { isThere, stepsOf } from './fromGuidance.ts'

/** The deadlines that the guidance knows of, to be taken into the timetable. */
export function GuidanceDeadlines() {
  const styles = useStyles()
  const store = usePlan()
  const steps = useList('steps')
  const { deadlines } = usePack()
  const { readOnly } = useView()
  const announce = useAnnounce()
  const complain = useComplain()
  const add = (deadline: PackDeadline): void => {
    const records = stepsOf(deadline, nextPosition(steps), newId)
    const commands = records.map((record) => ({ type: 'step.add' as const, record }))
    store
      .execute({ type: 'batch', title: `add “${deadline.title}” from the guidance`, commands })
      .then(() => {
        announce(`Added “${deadline.title}” to the timetable`)
      }, complain)
  }
  if (deadlines.length === 0) return null
  return (
    <Section
      title="From the guidance"
      intro="Dates that the guidance names. Where none is known, add it without one and fill it in from your own letter."
    >
      <ul className={styles.list}>
        {deadlines.map((deadline) => {
          const there = isThere(deadline, steps)
          return (
            <li key={deadline.id} className={styles.row}>
              <div className={styles.words}>
                <strong>{deadline.title}</strong>
                <div>
                  {deadline.dates.length === 0
                    ? 'Date not known: check your letter'
                    : deadline.dates.map((date) => formatLongDate(date)).join('; ')}
                </div>
                <div className={styles.rule}>{deadline.rule}</div>
                <CertaintyNote certainty={deadline.certainty} source={deadline.source} />
              </div>
              {readOnly ? null : (
                <Button
                  size="small"
                  icon={<Add16Regular />}
                  disabledFocusable={there}
                  aria-label={there ? `Added: ${deadline.title}` : `Add ${deadline.title}`}
                  onClick={() => {
                    add(deadline)
                  }}
                >
                  {there ? 'Added' : 'Add'}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
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
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 240px', minWidth: 0 },
  rule: { color: tokens.colorNeutralForeground2 },
})
