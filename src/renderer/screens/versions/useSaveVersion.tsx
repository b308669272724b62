import { useState, type ReactNode } from 'react'
import { useView } from '../../stores/usePlan.ts'
import { SaveVersionDialog } from './SaveVersionDialog.tsx'

/** The dialog that saves a version, to be put where it is asked for; nothing happens in a plan that can only be read. */
export function useSaveVersion(): { readonly ask: () => void; readonly dialog: ReactNode } {
  const { readOnly } = useView()
  const [asking, setAsking] = useState(false)
  return {
    ask: () => {
      setAsking(!readOnly)
    },
    dialog: asking ? (
      <SaveVersionDialog
        close={() => {
          setAsking(false)
        }}
      />
    ) : null,
  }
}
