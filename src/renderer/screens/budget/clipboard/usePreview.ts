import { useState } from 'react'
import type { PastePreview } from '../../../../contract/gridViews.ts'
import { useAnnounce, useComplain } from '../../../components/announce.tsx'
import { usePlan } from '../../../stores/usePlan.ts'
import { client } from '../../../transport.ts'
import { everythingSaved } from '../../documents/everythingSaved.ts'
import { given, type Block, type Placed } from './block.ts'

/** How cells come into the grid: from the clipboard, out of the grid itself, or from a file. */
export type IntakeKind = 'paste' | 'fill' | 'import'

/** Something about to be put into the grid in one step. */
export interface Intake {
  readonly kind: IntakeKind
  /** As the step is called: "paste 60 rows". */
  readonly title: string
  readonly placed: Pick<Placed, 'block' | 'left' | 'last'>
  readonly filter: Parameters<typeof given>[1]
  /** The number each row has where it comes from; its place in the block when there is none. */
  readonly rowNumbers?: readonly number[]
}

/** What an intake would do, for the person to say yes or no to. */
export interface Offer {
  readonly kind: IntakeKind
  readonly title: string
  readonly block: Block
  readonly left: number
  readonly rowNumbers: readonly number[]
  readonly preview: PastePreview
}

export interface Intakes {
  /** What is waiting for a yes or no. */
  readonly offer: Offer | null
  /** Shows what an intake would do before it is done. */
  readonly propose: (intake: Intake) => Promise<void>
  /** Does it at once when nothing is refused, and otherwise shows what would be done. */
  readonly put: (intake: Intake) => Promise<void>
  readonly accept: () => void
  readonly cancel: () => void
}

/** Puts blocks of cells into the plan, each as one step that one undo takes back. */
export function usePreview(): Intakes {
  const store = usePlan()
  const announce = useAnnounce()
  const complain = useComplain()
  const [offer, setOffer] = useState<Offer | null>(null)
  const ask = async ({ kind, title, placed, filter, rowNumbers = [] }: Intake): Promise<Offer> => {
    await everythingSaved(store)
    const { block, left, last } = placed
    const preview = await client['lines.preview']({ id: store.id, block, given: given(last, filter) })
    return { kind, title, block, left, rowNumbers, preview }
  }
  const run = ({ title, preview: { commands } }: Offer): void => {
    if (commands.length === 0) announce('Nothing changes: it is all there already')
    else
      store.execute({ type: 'batch', title, commands }).then(() => {
        announce(`Done: ${title}`)
      }, complain)
  }
  return {
    offer,
    propose: (intake) => ask(intake).then(setOffer, complain),
    put: (intake) =>
      ask(intake).then((made) => {
        const { refused } = made.preview
        if (refused.length === 0) run(made)
        else if (made.preview.commands.length === 0 && refused.length === 1)
          complain(new Error(refused[0]?.reason))
        else setOffer(made)
      }, complain),
    accept: () => {
      if (offer) run(offer)
      setOffer(null)
    },
    cancel: () => {
      setOffer(null)
    },
  }
}
