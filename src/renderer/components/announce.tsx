import {
  Button,
  Toast,
  Toaster,
  ToastTitle,
  useToastController,
  type ToastIntent,
} from '@fluentui/react-components'
import { useCallback } from 'react'

const toasterId = 'announcements'
const toastId = 'announcement'

/** Long enough to read, to reach with the keyboard and to think again. */
const withUndo = 15_000
const withoutUndo = 6_000

/** Where announcements appear and are read out. Ctrl+M takes the keyboard there. Once in the program. */
export const Announcements = () => (
  <section aria-label="Announcements" style={{ position: 'fixed', bottom: 0, right: 0, zIndex: 1_000_000 }}>
    <Toaster
      inline
      toasterId={toasterId}
      position="bottom-end"
      pauseOnHover
      pauseOnWindowBlur
      shortcuts={{ focus: (event) => event.ctrlKey && event.key === 'm' }}
    />
  </section>
)

/** Tells of something that has happened, politely, with an Undo button where it can be taken back. */
export function useAnnounce(): (message: string, undo?: () => void) => void {
  const tell = useTell()
  return useCallback(
    (message, undo) => {
      tell(message, 'success', undo)
    },
    [tell],
  )
}

/** Tells of something that could not be done, with the sentence why. */
export function useComplain(): (error: unknown) => void {
  const tell = useTell()
  return useCallback(
    (error) => {
      tell((error as Error).message, 'error')
    },
    [tell],
  )
}

function useTell() {
  const { dispatchToast, dismissToast } = useToastController(toasterId)
  return useCallback(
    (message: string, intent: ToastIntent, undo?: () => void) => {
      // One at a time: an Undo button left standing from before would take back something else.
      dismissToast(toastId)
      const undoButton = undo && (
        <Button
          size="small"
          onClick={() => {
            dismissToast(toastId)
            undo()
          }}
        >
          Undo
        </Button>
      )
      window.setTimeout(() => {
        dispatchToast(
          <Toast>
            <ToastTitle action={undoButton ?? null}>{message}</ToastTitle>
          </Toast>,
          { toastId, intent, politeness: 'polite', timeout: undo ? withUndo : withoutUndo },
        )
      }, 50)
    },
    [dispatchToast, dismissToast],
  )
}
