import { Button, makeStyles, tokens } from '@fluentui/react-components'
import {
  AddRegular,
  ArrowImportRegular,
  CalculatorRegular,
  CopyAddRegular,
  DeleteRegular,
  OpenRegular,
  QuestionCircleRegular,
  SplitHorizontalRegular,
} from '@fluentui/react-icons'
import type { Line } from '../../../domain/costs/line.ts'
import { useView } from '../../stores/usePlan.ts'
import { useCurrentLine, useCurrentRow, type CurrentRow } from './currentRow.ts'
import { whyFixed } from './rows/gridRow.ts'

interface BudgetActionsProps {
  /** The row the keyboard was last in. */
  readonly current: CurrentRow
  /** How many rows are selected. */
  readonly several: number
  /** The plain table has no number the keyboard is at. */
  readonly plain: boolean
  readonly add: () => void
  readonly open: (id: string) => void
  readonly duplicate: (line: Line) => void
  readonly share: (line: Line) => void
  readonly remove: () => void
  /** Opens how a line is worked out. */
  readonly work: (line: Line) => void
  /** Explains the amount the keyboard was last at. */
  readonly explain: () => void
  readonly importLines: () => void
}

/** What can be done with lines. */
export function BudgetActions(props: BudgetActionsProps) {
  const { current, several, plain, add, open, duplicate, share, remove, work, explain, importLines } = props
  const styles = useStyles()
  const { readOnly } = useView()
  const row = useCurrentRow(current)
  const line = useCurrentLine(current)
  const onLine = (act: (line: Line) => void) => () => {
    if (line) act(line)
  }
  const off = readOnly || !line
  return (
    <div role="group" aria-label="Budget lines" className={styles.actions}>
      <Button
        id="lines/"
        size="small"
        appearance="primary"
        icon={<AddRegular />}
        disabled={readOnly}
        onClick={add}
      >
        Add line
      </Button>
      <Button
        size="small"
        icon={<OpenRegular />}
        disabled={!line}
        onClick={onLine(({ id }) => {
          open(id)
        })}
      >
        Open
      </Button>
      <Button size="small" icon={<CopyAddRegular />} disabled={off} onClick={onLine(duplicate)}>
        Duplicate
      </Button>
      <Button size="small" icon={<SplitHorizontalRegular />} disabled={off} onClick={onLine(share)}>
        Share over sources
      </Button>
      <Button size="small" icon={<CalculatorRegular />} disabled={off} onClick={onLine(work)}>
        How it is worked out
      </Button>
      {plain ? null : (
        <Button size="small" icon={<QuestionCircleRegular />} onClick={explain}>
          Explain this number
        </Button>
      )}
      <Button size="small" icon={<ArrowImportRegular />} disabled={readOnly} onClick={importLines}>
        Import lines…
      </Button>
      <Button
        size="small"
        icon={<DeleteRegular />}
        disabled={readOnly || (!line && whyFixed(row) === null)}
        title="The lines of the rows that are selected"
        onClick={remove}
      >
        {several > 1 ? `Remove ${several} rows` : 'Remove'}
      </Button>
    </div>
  )
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})
