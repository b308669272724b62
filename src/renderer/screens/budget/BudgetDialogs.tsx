import { useRecord } from '../../stores/usePlan.ts'
import { PreviewDialog } from './clipboard/PreviewDialog.tsx'
import type { Intakes } from './clipboard/usePreview.ts'
import { ImportLines } from './import/ImportLines.tsx'
import { LineDialog } from './LineDialog.tsx'
import type { LineFilter } from './lineFilter.ts'
import { SharesDialog } from './SharesDialog.tsx'
import { WorkingDialog } from './working/WorkingDialog.tsx'

/** A dialog about one line, and the column the keyboard goes back to when it closes. */
interface LineDialogKind {
  readonly kind: 'line' | 'shares' | 'working'
  readonly id: string
  readonly back: string
  /** Opened from the form of the line, and so closed to it. */
  readonly fromLine?: true
}

/** The dialog that is open. */
export type OpenDialog = LineDialogKind | { readonly kind: 'import' }

interface BudgetDialogsProps {
  readonly dialog: OpenDialog | null
  /** Opens another dialog, or closes this one. */
  readonly change: (dialog: OpenDialog | null) => void
  readonly intakes: Intakes
  readonly filter: LineFilter
}

/** Everything that opens over the budget: one at a time. */
export function BudgetDialogs({ dialog, change, intakes, filter }: BudgetDialogsProps) {
  const { offer, propose } = intakes
  if (offer) return <PreviewDialog offer={offer} intakes={intakes} />
  if (dialog === null) return null
  if (dialog.kind !== 'import') return <AboutLine dialog={dialog} change={change} />
  return (
    <ImportLines
      close={() => {
        change(null)
      }}
      propose={propose}
      filter={filter}
    />
  )
}

interface AboutLineProps {
  readonly dialog: LineDialogKind
  readonly change: (dialog: OpenDialog | null) => void
}

/** A line as a form, the shares of its sources, or how it is worked out. */
function AboutLine({ dialog, change }: AboutLineProps) {
  const line = useRecord('lines', dialog.id)
  if (!line) return null
  const close = (): void => {
    change(dialog.fromLine ? { kind: 'line', id: line.id, back: 'description' } : null)
  }
  const also = (kind: 'shares' | 'working', back: string) => (): void => {
    change({ kind, id: line.id, back, fromLine: true })
  }
  switch (dialog.kind) {
    case 'shares':
      return <SharesDialog key={line.id} line={line} close={close} />
    case 'working':
      return <WorkingDialog key={line.id} line={line} close={close} />
    case 'line':
      return (
        <LineDialog
          line={line}
          share={also('shares', 'shares')}
          work={also('working', 'amount')}
          close={close}
        />
      )
  }
}
