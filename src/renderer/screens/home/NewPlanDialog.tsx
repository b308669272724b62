import { Dialog, DialogSurface } from '@fluentui/react-components'
import { ReturnFocus } from '../../components/ReturnFocus.tsx'
import { NewPlanForm } from './NewPlanForm.tsx'
import { useReference } from './useReference.ts'

/** Asks what a new plan is to be. It opens once there is something in it for the keyboard to go to. */
export function NewPlanDialog({ close }: { readonly close: () => void }) {
  const reference = useReference()
  if (reference === null) return null
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close()
      }}
    >
      <DialogSurface>
        <ReturnFocus />
        <NewPlanForm reference={reference} close={close} />
      </DialogSurface>
    </Dialog>
  )
}
