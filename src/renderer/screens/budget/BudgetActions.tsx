import { Button, Switch, Toolbar } from '@fluentui/react-components'
import {
  AddRegular,
  CopyAddRegular,
  DeleteRegular,
  OpenRegular,
  SplitHorizontalRegular,
} from '@fluentui/react-icons'
import { useView } from '../../stores/usePlan.ts'

interface BudgetActionsProps {
  /** Whether there is a line the keyboard was last in. */
  readonly onLine: boolean
  readonly plain: boolean
  readonly setPlain: (plain: boolean) => void
  readonly add: () => void
  readonly open: () => void
  readonly duplicate: () => void
  readonly share: () => void
  readonly remove: () => void
}

/** What can be done with lines. */
export function BudgetActions(props: BudgetActionsProps) {
  const { onLine, plain, setPlain, add, open, duplicate, share, remove } = props
  const { readOnly } = useView()
  const off = readOnly || !onLine
  return (
    <Toolbar aria-label="Budget lines" style={{ flexWrap: 'wrap', padding: 0, gap: 8 }}>
      <Button id="lines/" appearance="primary" icon={<AddRegular />} disabled={readOnly} onClick={add}>
        Add line
      </Button>
      <Button icon={<OpenRegular />} disabled={!onLine} onClick={open}>
        Open
      </Button>
      <Button icon={<CopyAddRegular />} disabled={off} onClick={duplicate}>
        Duplicate
      </Button>
      <Button icon={<SplitHorizontalRegular />} disabled={off} onClick={share}>
        Share over sources
      </Button>
      <Button icon={<DeleteRegular />} disabled={off} onClick={remove}>
        Remove
      </Button>
      <Switch
        label="Plain table"
        checked={plain}
        onChange={(_, { checked }) => {
          setPlain(checked)
        }}
      />
    </Toolbar>
  )
}
