import { useRef, useState } from 'react'
import { useAnnounce, useComplain } from '../../../components/announce.tsx'
import { usePlan } from '../../../stores/usePlan.ts'
import { client } from '../../../transport.ts'
import { everythingSaved } from '../../documents/everythingSaved.ts'
import { given } from './block.ts'
import { placedIn, type Intake, type Meaning, type Offer, type Way } from './intake.ts'

export interface Intakes {
  /** What is waiting for a yes or no. */
  readonly offer: Offer | null
  /** Shows what an intake would do before it is done. */
  readonly propose: (intake: Intake) => Promise<void>
  /** Does it at once when nothing is refused, and otherwise shows what would be done. */
  readonly put: (intake: Intake) => Promise<void>
  /** Shows what it would do going another way, or with names meaning something else. */
  readonly change: (what: { readonly way?: Way; readonly meanings?: readonly Meaning[] }) => void
  readonly accept: () => void
  readonly cancel: () => void
}

/** Puts blocks of cells into the plan, each as one step that one undo takes back. */
export function usePreview(): Intakes {
  const store = usePlan()
  const announce = useAnnounce()
  const complain = useComplain()
  const [offer, setOffer] = useState<Offer | null>(null)
  const latest = useRef<Promise<Offer> | null>(null)
  const ask = async (intake: Intake, way: Way, meanings: readonly Meaning[]): Promise<Offer> => {
    await everythingSaved(store)
    const { block, last } = placedIn(intake, way)
    const preview = await client['lines.preview']({
      id: store.id,
      block,
      given: given(last, intake.filter),
      meanings: [...meanings],
      others: intake.sheet?.others.map(({ cells }) => [...cells]) ?? [],
    })
    return { intake, way, meanings, preview }
  }
  const run = ({ intake: { title }, preview: { commands, rounded } }: Offer): void => {
    if (commands.length === 0) announce('Nothing changes: it is all there already')
    else
      store.execute({ type: 'batch', title, commands }).then(() => {
        announce(`Done: ${title}${roundedInWords(rounded)}`)
      }, complain)
  }
  const close = (): void => {
    latest.current = null
    setOffer(null)
  }
  return {
    offer,
    propose: (intake) => ask(intake, intake.way, []).then(setOffer, complain),
    put: (intake) =>
      ask(intake, intake.way, []).then((made) => {
        const { refused } = made.preview
        if (refused.length === 0) run(made)
        else if (made.preview.commands.length === 0 && refused.length === 1)
          complain(new Error(refused[0]?.reason))
        else setOffer(made)
      }, complain),
    change: ({ way, meanings }) => {
      if (offer === null) return
      const asked = ask(offer.intake, way ?? offer.way, meanings ?? offer.meanings)
      latest.current = asked
      asked.then((made) => {
        // What was asked before, or for a dialog that is closed, is not heard of again.
        if (latest.current === asked) setOffer(made)
      }, complain)
    },
    accept: () => {
      if (offer) run(offer)
      close()
    },
    cancel: close,
  }
}

/** Not everything is shown before it is done, so that what was rounded is told here. */
function roundedInWords(count: number): string {
  if (count === 0) return ''
  const amounts = count === 1 ? '1 amount was' : `${count.toLocaleString('en-GB')} amounts were`
  return `. ${amounts} rounded to the penny`
}
