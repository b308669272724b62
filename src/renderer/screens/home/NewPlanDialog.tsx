import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components'
import { NewPlanForm } from './NewPlanForm.tsx'
import { useReference } from './useReference.ts'

/** Asks what a new plan is to be. */
export function NewPlanDialog({ close }: { readonly close: () => void }) {
  const reference = useReference()
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close()
      }}
    >
      <DialogSurface>
        {reference === null ? (
          <DialogBody>
            <DialogTitle>New plan</DialogTitle>
            <DialogContent>
              <Spinner label="Reading the guidance" />
            </DialogContent>
          </DialogBody>
        ) : (
          <NewPlanForm reference={reference} close={close} />
        )}
      </DialogSurface>
    </Dialog>
  )
}
