import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons'
import { formatLongDate } from '../../../domain/values/date.ts'
import { Section } from '../../components/Section.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useList, useView } from '../../stores/usePlan.ts'
import { AddClosure } from './AddClosure.tsx'

/** The days on which this council does not work, besides weekends and bank holidays. */
export function ClosureList() {
  const styles = useStyles()
  const closures = useList('closures').toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const { readOnly } = useView()
  const { remove } = useListEdits()
  return (
    <Section
      title="Closure days"
      intro="Days on which your council does not work, besides weekends and England’s bank holidays. No working day is counted on them."
    >
      {closures.length === 0 ? null : (
        <ul className={styles.list} aria-label="Closure days">
          {closures.map(({ id, date, title }) => (
            <li key={id} className={styles.row}>
              <span className={styles.date}>{formatLongDate(date)}</span>
              <span className={styles.title}>{title}</span>
              {readOnly ? null : (
                <Button
                  appearance="subtle"
                  icon={<Delete20Regular />}
                  aria-label={`Remove the closure day ${formatLongDate(date)}`}
                  onClick={() => {
                    remove(
                      { type: 'closure.remove', id },
                      `the closure day ${formatLongDate(date)}`,
                      'closures//',
                    )
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {readOnly ? null : <AddClosure />}
    </Section>
  )
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  date: { flex: '0 1 240px' },
  title: { flex: '1 1 160px' },
})
