import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { FindingLink } from '../../components/FindingLink.tsx'
import { SeverityIcon, severityWords } from '../../components/SeverityLabel.tsx'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { useView } from '../../stores/usePlan.ts'
import { useCurrentRow, type CurrentRow } from './currentRow.ts'
import { costKey, isCost, whyFixed, type GridRow } from './rows/gridRow.ts'

interface CurrentLineProps {
  readonly current: CurrentRow
  readonly add: () => void
  readonly goTo: (row: GridRow) => void
}

/**
 * Under the grid, in one place whose height stays as it is from row to row: what the checks found about the row the
 * keyboard is in, or why it cannot be edited, or else how the keys work.
 */
export function CurrentLine({ current, add, goTo }: CurrentLineProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  const row = useCurrentRow(current)
  const why = whyFixed(row)
  const [gravest, ...others] = useOpenFindingsOf(isCost(row) ? costKey(row) : '')
  return (
    <>
      <Button size="small" icon={<AddRegular />} disabled={readOnly} onClick={add} className={styles.add}>
        Add line here
      </Button>
      <div role="status" className={styles.told}>
        {why === null || row === undefined ? null : (
          <>
            {why}{' '}
            <Link
              as="button"
              inline
              onClick={() => {
                goTo(row)
              }}
            >
              Go to it under Workforce
            </Link>{' '}
          </>
        )}
        {gravest === undefined ? null : (
          <>
            <SeverityIcon severity={gravest.severity} /> {severityWords[gravest.severity]}:{' '}
            <FindingLink finding={gravest} />. {gravest.action}
            {others.length === 0 ? '' : `, and ${others.length} more under Checks`}
          </>
        )}
      </div>
      {why === null && gravest === undefined ? (
        <span className={styles.told}>
          Type to replace, Enter or F2 to edit, = to calculate, Shift+arrows to select, Ctrl+D to fill down,
          Ctrl+Enter for a new line. Press ? for all keys. To leave the grid press Escape, then Tab.
        </span>
      ) : null}
    </>
  )
}

const useStyles = makeStyles({
  add: { flexShrink: 0 },
  told: {
    flex: '1 1 320px',
    minInlineSize: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '&:empty': { display: 'none' },
  },
})
