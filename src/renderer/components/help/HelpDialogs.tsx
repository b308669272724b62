import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { ReturnFocus } from '../ReturnFocus.tsx'
import { isTextInput } from '../textInput.ts'
import { About } from './About.tsx'
import { HelpText } from './HelpText.tsx'
import { Keys } from './Keys.tsx'
import { HelpContext, type HelpDialog } from './showDialog.ts'

/** Help, the list of keys and About: to hand on every screen, by F1, `?` and the menus. */
export function HelpDialogs({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  // Kept while the dialog fades, so that it does not empty before it is gone.
  const [shown, setShown] = useState<HelpDialog>('help')
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const wanted =
        event.key === 'F1' ? 'help' : event.key === '?' && !isTextInput(event.target) ? 'keys' : null
      if (wanted === null || event.defaultPrevented) return
      event.preventDefault()
      setShown(wanted)
      setOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
  const show = useCallback((dialog: HelpDialog) => {
    setShown(dialog)
    setOpen(true)
  }, [])
  return (
    <HelpContext value={show}>
      {children}
      <Dialog
        open={open}
        onOpenChange={(_, { open: stays }) => {
          setOpen(stays)
        }}
      >
        <DialogSurface>
          <ReturnFocus />
          <DialogBody>
            <DialogTitle>{titles[shown]}</DialogTitle>
            <DialogContent tabIndex={0}>{contents[shown]}</DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary">Close</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </HelpContext>
  )
}

const titles: Readonly<Record<HelpDialog, string>> = {
  help: 'Help',
  keys: 'Keys',
  about: 'About Ringfence',
}

const contents: Readonly<Record<HelpDialog, ReactNode>> = {
  help: <HelpText />,
  keys: <Keys />,
  about: <About />,
}
