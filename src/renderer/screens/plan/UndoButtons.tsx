import { Button, Tooltip } from '@fluentui/react-components'
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons'
import { useView } from '../../stores/usePlan.ts'
import { useUndo } from './useUndo.ts'

/** Undo and redo, each named after the step it would act on. */
export function UndoButtons() {
  const view = useView()
  const { undo, redo } = useUndo()
  return (
    <>
      <Tooltip
        content={view.undo === null ? 'Undo: nothing to undo' : `Undo ${view.undo}`}
        relationship="label"
      >
        <Button
          appearance="subtle"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={view.undo === null || view.readOnly}
          onClick={undo}
        />
      </Tooltip>
      <Tooltip
        content={view.redo === null ? 'Redo: nothing to do again' : `Redo ${view.redo}`}
        relationship="label"
      >
        <Button
          appearance="subtle"
          icon={<ArrowRedo20Regular />}
          disabledFocusable={view.redo === null || view.readOnly}
          onClick={redo}
        />
      </Tooltip>
    </>
  )
}
