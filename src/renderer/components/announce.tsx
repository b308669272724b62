import {
  Button,
  makeStyles,
  Toast,
  Toaster,
  ToastTitle,
  useToastController,
  type ToastIntent,
} from '@fluentui/react-components'
import { useCallback } from 'react'

const toasterId = 'announcements'

/** Long enough to read. What can be undone stays longer, and is undone at the top and under History after that. */
const withUndo = 10_000
const withoutUndo = 6_000

/**
 * Where announcements appear and are read out: at the foot of the steps, so that no figure is covered. Each leaves by
 * itself, but not while it is pointed at or has the keyboard, which Ctrl+M takes there. Once in the program.
 */
export function Announcements() {
  const styles = useStyles()
  return (
    <section aria-label="Announcements" className={styles.place}>
      <Toaster
        inline
        toasterId={toasterId}
        position="bottom-start"
        offset={{ horizontal: 8, vertical: 8 }}
        className={styles.toaster}
        pauseOnHover
        pauseOnWindowBlur
        shortcuts={{ focus: (event) => event.ctrlKey && event.key === 'm' }}
      />
    </section>
  )
}

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

/** The announcement that is to be seen. There is one at a time: an Undo left standing would take back something else. */
let shown: string | null = null
let told = 0

const isGone = (toastId: string): void => {
  if (shown === toastId) shown = null
}

function useTell() {
  const { dispatchToast, dismissToast, updateToast } = useToastController(toasterId)
  return useCallback(
    (message: string, intent: ToastIntent, undo?: () => void) => {
      // A new one takes the place of the one there is. One on its way out cannot be given words any more.
      const toastId = shown ?? `announcement-${String((told += 1))}`
      const undoButton = undo && (
        <Button
          size="small"
          onClick={() => {
            isGone(toastId)
            dismissToast(toastId)
            undo()
          }}
        >
          Undo
        </Button>
      )
      const content = (
        <Toast>
          <ToastTitle action={undoButton ?? null}>{message}</ToastTitle>
        </Toast>
      )
      const timeout = undo ? withUndo : withoutUndo
      if (toastId === shown) {
        updateToast({ toastId, content, intent, timeout })
        return
      }
      shown = toastId
      dispatchToast(content, {
        ...{ toastId, intent, timeout, politeness: 'polite' },
        onStatusChange: (_, { status }) => {
          if (status === 'dismissed' || status === 'unmounted') isGone(toastId)
        },
      })
    },
    [dispatchToast, dismissToast, updateToast],
  )
}

const useStyles = makeStyles({
  place: { position: 'fixed', insetBlockEnd: 0, insetInlineStart: 0, zIndex: 1_000_000 },
  // No wider than the steps beside the page.
  toaster: { width: '232px' },
})
