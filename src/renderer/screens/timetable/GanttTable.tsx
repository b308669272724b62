import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { formatDate } from '../../../domain/values/date.ts'
import { Unseen } from '../../components/Unseen.tsx'
import { UrgencyText } from '../../components/UrgencyText.tsx'
import { useList, useView } from '../../stores/usePlan.ts'
import { ganttOf } from './gantt.ts'
import { inTime } from './inTime.ts'

interface GanttTableProps {
  /** Opens a step where it can be changed. */
  readonly openStep: (id: string) => void
}

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`

/** The dated steps on one line of time. The drawing stands beside the dates it is drawn from, which say the same in words. */
export function GanttTable({ openStep }: GanttTableProps) {
  const styles = useStyles()
  const { stepDates, today } = useView()
  const gantt = ganttOf(inTime(useList('steps'), stepDates), today)
  if (gantt.rows.length === 0) return <p>No step has a date yet.</p>
  return (
    <div className={styles.frame} role="region" aria-label="The timetable on a line of time" tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          A bar runs from when what a step waits for is over to its own date, where the mark stands.
        </caption>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Date</th>
            <th scope="col">State</th>
            <th scope="col" className={styles.line}>
              <Unseen>Line of time</Unseen>
              <span aria-hidden className={styles.months}>
                {gantt.months.map(({ title, at }) => (
                  <span key={at} className={styles.month} style={{ insetInlineStart: percent(at) }}>
                    {title}
                  </span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {gantt.rows.map(({ step, worked, date, from, to }) => (
            <tr key={step.id}>
              <th scope="row" className={styles.name}>
                <Link
                  as="button"
                  onClick={() => {
                    openStep(step.id)
                  }}
                >
                  {step.title}
                </Link>
              </th>
              <td className={styles.date}>{formatDate(date)}</td>
              <td>
                <UrgencyText urgency={worked.urgency} />
              </td>
              <td className={styles.line}>
                <span aria-hidden className={styles.drawing}>
                  {gantt.months.map(({ at }) => (
                    <span key={at} className={styles.tick} style={{ insetInlineStart: percent(at) }} />
                  ))}
                  {gantt.today === null ? null : (
                    <span className={styles.today} style={{ insetInlineStart: percent(gantt.today) }} />
                  )}
                  <span
                    className={mergeClasses(styles.bar, worked.urgency === 'done' && styles.done)}
                    style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
                  />
                  <span
                    className={mergeClasses(
                      styles.mark,
                      worked.urgency === 'done' && styles.done,
                      worked.urgency === 'overdue' && styles.overdue,
                    )}
                    style={{ insetInlineStart: percent(to) }}
                  />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const useStyles = makeStyles({
  frame: { overflowX: 'auto', marginBottom: tokens.spacingVerticalXXXL },
  table: {
    inlineSize: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  caption: {
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  name: { fontWeight: tokens.fontWeightRegular, minInlineSize: '180px' },
  date: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  line: { inlineSize: '55%', minInlineSize: '320px' },
  months: { display: 'block', position: 'relative', blockSize: '36px' },
  month: {
    position: 'absolute',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-line',
  },
  drawing: { display: 'block', position: 'relative', blockSize: '24px' },
  tick: {
    position: 'absolute',
    insetBlock: '-6px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  today: {
    position: 'absolute',
    insetBlock: '-6px',
    borderLeft: `2px dashed ${tokens.colorPaletteRedBorderActive}`,
  },
  bar: {
    position: 'absolute',
    insetBlockStart: '8px',
    blockSize: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2Pressed,
    forcedColorAdjust: 'none',
  },
  mark: {
    position: 'absolute',
    insetBlockStart: '6px',
    inlineSize: '12px',
    blockSize: '12px',
    marginInlineStart: '-6px',
    transform: 'rotate(45deg)',
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
  },
  done: { backgroundColor: tokens.colorNeutralForeground3 },
  overdue: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    borderRadius: tokens.borderRadiusCircular,
  },
})
