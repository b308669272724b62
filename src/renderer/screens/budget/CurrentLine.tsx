import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { useView } from '../../stores/usePlan.ts'
import { useCurrentRow, type CurrentRow } from './currentRow.ts'
import { costKey, isCost, whyFixed, type GridRow } from './rows/gridRow.ts'

interface CurrentLineProps {
  readonly current: CurrentRow
  readonly add: () => void
  readonly goTo: (row: GridRow) => void
}

/** Under the grid: what the checks found about the row the keyboard is in, why it cannot be edited, and how the keys work. */
export function CurrentLine({ current, add, goTo }: CurrentLineProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  const row = useCurrentRow(current)
  const why = whyFixed(row)
  return (
    <div className={styles.current}>
      <p role="status" className={styles.why}>
        {why === null || row === undefined ? null : (
          <>
            {why}{' '}
            <Link
              as="button"
              onClick={() => {
                goTo(row)
              }}
            >
              Go to it under Workforce
            </Link>
          </>
        )}
      </p>
      {isCost(row) ? <FindingsOf record={costKey(row)} /> : null}
      <div className={styles.keys}>
        <Button size="small" icon={<AddRegular />} disabled={readOnly} onClick={add}>
          Add line here
        </Button>
        <span>
          Type to replace, Enter or F2 to edit, = to calculate, Shift+arrows to select, Ctrl+C and Ctrl+V to
          copy and paste, Ctrl+D to fill down, Ctrl+Enter for a new line. Press ? for all keys. To leave the
          grid press Escape, then Tab.
        </span>
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  current: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  why: { margin: 0, '&:empty': { display: 'none' } },
  keys: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})
