import { useRef, useState } from 'react'
import { useAnnounce, useComplain } from '../../../components/announce.tsx'
import { usePlan } from '../../../stores/usePlan.ts'
import { Wanted } from '../../../stores/wanted.ts'
import { client } from '../../../transport.ts'
import { everythingSaved } from '../../documents/everythingSaved.ts'
import { given } from './block.ts'
import { placedIn, type Choices, type Intake, type Offer } from './intake.ts'

export interface Intakes {
  /** What is waiting for a yes or no. */
  readonly offer: Offer | null
  /** Shows what an intake would do before it is done. */
  readonly propose: (intake: Intake) => Promise<void>
  /** Does it at once when nothing is refused, and otherwise shows what would be done. */
  readonly put: (intake: Intake) => Promise<void>
  /** Shows what it would do going another way, with names meaning something else, or without hidden rows. */
  readonly change: (what: Partial<Choices>) => void
  readonly accept: () => void
  readonly cancel: () => void
}

/** Puts blocks of cells into the plan, each as one step that one undo takes back. */
export function usePreview(): Intakes {
  const store = usePlan()
  const announce = useAnnounce()
  const complain = useComplain()
  const [offer, setOffer] = useState<Offer | null>(null)
  /** What is wanted of the offer; none when there is none. */
  const choosing = useRef<Wanted<Choices, Offer> | null>(null)
  const ask = async (intake: Intake, choices: Choices): Promise<Offer> => {
    await everythingSaved(store)
    const { block, last } = placedIn(intake, choices.way)
    const preview = await client['lines.preview']({
      id: store.id,
      block,
      given: given(last, intake.filter),
      meanings: [...choices.meanings],
      skipHidden: choices.skipHidden,
      others: intake.sheet?.others.map(({ cells }) => [...cells]) ?? [],
    })
    return { intake, ...choices, preview }
  }
  const run = (made: Offer): void => {
    const { commands, rounded } = made.preview
    const title = titleOf(made)
    if (commands.length === 0) announce('Nothing changes: it is all there already')
    else
      store.execute({ type: 'batch', title, commands }).then(() => {
        announce(`Done: ${title}${roundedInWords(rounded)}`)
      }, complain)
  }
  const close = (): void => {
    choosing.current = null
    setOffer(null)
  }
  const show = (made: Offer): void => {
    const { intake, way, meanings, skipHidden } = made
    choosing.current = new Wanted({ way, meanings, skipHidden }, (choices) => ask(intake, choices))
    setOffer(made)
  }
  return {
    offer,
    propose: (intake) => ask(intake, asGiven(intake)).then(show, complain),
    put: (intake) =>
      ask(intake, asGiven(intake)).then((made) => {
        const { refused } = made.preview
        if (refused.length === 0) run(made)
        else if (made.preview.commands.length === 0 && refused.length === 1)
          complain(new Error(refused[0]?.reason))
        else show(made)
      }, complain),
    change: (what) => {
      const wanted = choosing.current
      // What was asked for a dialog that is closed is not heard of again.
      const unlessClosed =
        <T extends readonly unknown[]>(heard: (...of: T) => void) =>
        (...of: T): void => {
          if (choosing.current === wanted) heard(...of)
        }
      wanted?.change(what, {
        answered: unlessClosed((_, made) => {
          setOffer(made)
        }),
        refused: unlessClosed(complain),
      })
    },
    accept: () => {
      if (offer) run(offer)
      close()
    },
    cancel: close,
  }
}

const asGiven = ({ way }: Intake): Choices => ({ way, meanings: [], skipHidden: false })

/** Without hidden rows there are fewer than the intake was called after. */
const titleOf = ({ intake, skipHidden, preview: { added } }: Offer): string =>
  skipHidden ? `import ${added} line${added === 1 ? '' : 's'}` : intake.title

/** Not everything is shown before it is done, so that what was rounded is told here. */
function roundedInWords(count: number): string {
  if (count === 0) return ''
  const amounts = count === 1 ? '1 amount was' : `${count.toLocaleString('en-GB')} amounts were`
  return `. ${amounts} rounded to the penny`
}
