import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { Line } from '../../../domain/budget.ts'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { useView } from '../../stores/usePlan.ts'

interface CurrentLineProps {
  readonly line: Line | undefined
  readonly add: () => void
}

/** Under the grid: what the checks found about the line the keyboard is in, and how the keys work. */
export function CurrentLine({ line, add }: CurrentLineProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  return (
    <div className={styles.current}>
      {line ? <FindingsOf record={`lines/${line.id}`} /> : null}
      <div className={styles.keys}>
        <Button size="small" icon={<AddRegular />} disabled={readOnly} onClick={add}>
          Add line here
        </Button>
        <span>
          Type to replace, Enter or F2 to edit, Delete to clear an amount, Ctrl+Enter for a new line. To leave
          the grid press Escape, then Tab.
        </span>
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  current: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
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
