import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import type { Line } from '../../../domain/costs/line.ts'
import { useFieldGrid } from '../funding/fieldGrid.ts'
import { LineFields } from './LineFields.tsx'

interface LineDialogProps {
  readonly line: Line
  readonly share: () => void
  readonly work: () => void
  readonly close: () => void
}

/** One line as a form, for those who would rather not use a grid. */
export function LineDialog({ line, share, work, close }: LineDialogProps) {
  const styles = useStyles()
  const { field } = useFieldGrid()
  return (
    <Dialog
      open
      onOpenChange={() => {
        close()
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{line.description === '' ? 'Budget line' : line.description}</DialogTitle>
          <DialogContent className={mergeClasses(styles.content, field)}>
            <LineFields line={line} share={share} work={work} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
})
