import type { Line } from '../../../domain/budget.ts'
import { useRecord } from '../../stores/usePlan.ts'
import { LineDialog } from './LineDialog.tsx'
import { SharesDialog } from './SharesDialog.tsx'

interface BudgetDialogsProps {
  /** The line open as a form, and the one whose shares are being said; none when closed. */
  readonly opened: string | null
  readonly close: () => void
  readonly shared: string | null
  readonly closeShared: () => void
  readonly share: (line: Line) => void
}

/** A line as a form, or the shares of its sources: one at a time. */
export function BudgetDialogs({ opened, close, shared, closeShared, share }: BudgetDialogsProps) {
  const line = useRecord('lines', opened ?? '')
  const sharedLine = useRecord('lines', shared ?? '')
  if (sharedLine) return <SharesDialog key={sharedLine.id} line={sharedLine} close={closeShared} />
  if (!line) return null
  return (
    <LineDialog
      line={line}
      share={() => {
        share(line)
      }}
      close={close}
    />
  )
}
