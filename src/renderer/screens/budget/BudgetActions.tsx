import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components'
import {
  AddRegular,
  CopyAddRegular,
  DeleteRegular,
  OpenRegular,
  SplitHorizontalRegular,
} from '@fluentui/react-icons'
import type { Line } from '../../../domain/budget.ts'
import { useView } from '../../stores/usePlan.ts'

interface BudgetActionsProps {
  /** The line the keyboard was last in. */
  readonly line: Line | undefined
  readonly plain: boolean
  readonly setPlain: (plain: boolean) => void
  readonly add: () => void
  readonly open: (id: string) => void
  readonly duplicate: (line: Line) => void
  readonly share: (line: Line) => void
  readonly remove: (line: Line) => void
}

/** What can be done with lines. */
export function BudgetActions(props: BudgetActionsProps) {
  const { line, plain, setPlain, add, open, duplicate, share, remove } = props
  const styles = useStyles()
  const { readOnly } = useView()
  const onLine = (act: (line: Line) => void) => () => {
    if (line) act(line)
  }
  const off = readOnly || !line
  return (
    <div role="group" aria-label="Budget lines" className={styles.actions}>
      <Button id="lines/" appearance="primary" icon={<AddRegular />} disabled={readOnly} onClick={add}>
        Add line
      </Button>
      <Button
        icon={<OpenRegular />}
        disabled={!line}
        onClick={onLine(({ id }) => {
          open(id)
        })}
      >
        Open
      </Button>
      <Button icon={<CopyAddRegular />} disabled={off} onClick={onLine(duplicate)}>
        Duplicate
      </Button>
      <Button icon={<SplitHorizontalRegular />} disabled={off} onClick={onLine(share)}>
        Share over sources
      </Button>
      <Button icon={<DeleteRegular />} disabled={off} onClick={onLine(remove)}>
        Remove
      </Button>
      <Switch
        label="Plain table"
        checked={plain}
        onChange={(_, { checked }) => {
          setPlain(checked)
        }}
      />
    </div>
  )
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
