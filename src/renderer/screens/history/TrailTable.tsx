import { makeStyles, tokens } from '@fluentui/react-components'
import type { TrailEntry } from '../../../contract/views.ts'
import { momentInWords } from '../../components/moment.ts'

/** The audit trail as a table. */
export function TrailTable({ trail }: { readonly trail: readonly TrailEntry[] }) {
  const styles = useStyles()
  return (
    <div className={styles.scroll} role="region" aria-label="Entries of the history" tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>Newest first</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              No.
            </th>
            <th scope="col" className={styles.cell}>
              What
            </th>
            <th scope="col" className={styles.cell}>
              When
            </th>
            <th scope="col" className={styles.cell}>
              Who
            </th>
          </tr>
        </thead>
        <tbody>
          {trail.map((entry) => (
            <tr key={entry.number} className={styles.row}>
              <td className={styles.number}>{entry.number}</td>
              <td className={styles.cell}>{deed(entry)}</td>
              <td className={styles.cell}>
                <time dateTime={entry.at}>{momentInWords(entry.at)}</time>
              </td>
              <td className={styles.cell}>{entry.person}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `Undid 41: add a need`. */
function deed({ kind, target, title }: TrailEntry): string {
  if (kind === 'undo') return `Undid ${target ?? ''}: ${title}`
  if (kind === 'redo') return `Did ${target ?? ''} again: ${title}`
  return title.charAt(0).toUpperCase() + title.slice(1)
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', marginBottom: tokens.spacingVerticalL },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: {
    padding: `6px ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'break-word',
  },
  number: {
    padding: `6px ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
})
