import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { ReturnFocus } from './ReturnFocus.tsx'

interface FormDialogProps {
  readonly title: string
  /** What the button that does it says. */
  readonly action: string
  readonly act: () => void
  readonly close: () => void
  /** Has to be answered: a click beside it does not close it. */
  readonly alert?: boolean
  /** Whether it can be done yet: not before what it does has been told. */
  readonly ready?: boolean
  readonly children: ReactNode
}

/** Asks for something and then does it, by its button or by Enter in a field of one line. What is wrong, `act` says. */
export function FormDialog({
  title,
  action,
  act,
  close,
  alert = false,
  ready = true,
  children,
}: FormDialogProps) {
  return (
    <Dialog
      open
      modalType={alert ? 'alert' : 'modal'}
      onOpenChange={(_, { open }) => {
        if (!open) close()
      }}
    >
      <DialogSurface>
        <ReturnFocus />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (ready) act()
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>{children}</DialogContent>
            <DialogActions>
              <Button onClick={close}>Cancel</Button>
              <Button type="submit" appearance="primary" disabledFocusable={!ready}>
                {action}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
