import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { FindingsOf } from '../../components/FindingsOf.tsx'
import { useRecord } from '../../stores/usePlan.ts'
import { LineFields } from './LineFields.tsx'

interface LineDialogProps {
  readonly id: string
  readonly share: () => void
  readonly close: () => void
}

/** One line as a form, for those who would rather not use a grid. */
export function LineDialog({ id, share, close }: LineDialogProps) {
  const styles = useStyles()
  const line = useRecord('lines', id)
  if (!line) return null
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
          <DialogContent className={styles.content}>
            <FindingsOf record={`lines/${id}`} />
            <LineFields line={line} share={share} />
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
