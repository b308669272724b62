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
import { useEffect, useState, type ReactNode } from 'react'
import { ReturnFocus } from '../ReturnFocus.tsx'
import { isTextInput } from '../textInput.ts'
import { About } from './About.tsx'
import { HelpText } from './HelpText.tsx'
import { Keys } from './Keys.tsx'
import { HelpContext, type HelpDialog } from './showDialog.ts'

/** Help, the list of keys and About: to hand on every screen, by F1, `?` and the menus. */
export function HelpDialogs({ children }: { readonly children: ReactNode }) {
  const [shown, show] = useState<HelpDialog | null>(null)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const wanted =
        event.key === 'F1' ? 'help' : event.key === '?' && !isTextInput(event.target) ? 'keys' : null
      if (wanted === null || event.defaultPrevented) return
      event.preventDefault()
      show(wanted)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
  return (
    <HelpContext value={show}>
      {children}
      <Dialog
        open={shown !== null}
        onOpenChange={(_, { open }) => {
          if (!open) show(null)
        }}
      >
        <DialogSurface>
          {shown === null ? null : <ReturnFocus />}
          <DialogBody>
            <DialogTitle>{shown === null ? '' : titles[shown]}</DialogTitle>
            <DialogContent tabIndex={0}>{shown === null ? null : contents[shown]}</DialogContent>
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
