import { makeStyles, tokens } from '@fluentui/react-components'
import type { Line } from '../../../domain/budget.ts'
import { FindingsOf } from '../../components/FindingsOf.tsx'

/** Under the grid: what the checks found about the line the keyboard is in, and how the keys work. */
export function CurrentLine({ line }: { readonly line: Line | undefined }) {
  const styles = useStyles()
  return (
    <div className={styles.current}>
      {line ? <FindingsOf record={`lines/${line.id}`} /> : null}
      <p className={styles.keys}>
        Type to replace, Enter or F2 to edit, Delete to clear an amount, Ctrl+Enter for a new line. To leave
        the grid press Escape, then Tab.
      </p>
    </div>
  )
}

const useStyles = makeStyles({
  current: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
