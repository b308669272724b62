import { useState } from 'react'
import { Section } from '../../components/Section.tsx'
import { useView } from '../../stores/usePlan.ts'
import type { AnsweredCut } from './answeredCut.ts'
import { CutFigures } from './CutFigures.tsx'
import { CutItems } from './CutItems.tsx'
import { canBeSaid, itemKey, type CutItem } from './cutItemWords.ts'
import { KeepCut } from './KeepCut.tsx'
import { SayHowStopped } from './SayHowStopped.tsx'
import type { Keep } from './scenarioCommands.ts'
import type { ReadCut } from './typedCut.ts'
import { useSteadyCosts } from './useSteadyCosts.ts'

interface CutAnswerProps {
  readonly answered: AnsweredCut
  /** Keys of the items that would be stopped. */
  readonly chosen: ReadonlySet<string>
  readonly choose: (chosen: ReadonlySet<string>) => void
  readonly keep: Keep
}

/** What a cut comes to, and what can be stopped to meet it. */
export function CutAnswer({ answered, chosen, choose, keep }: CutAnswerProps) {
  const { cut, answer } = answered
  const [held, hold] = useState(false)
  const { stoppable, committed } = useSteadyCosts(answer.items, held)
  const table = { cut, hold }
  return (
    <>
      <CutFigures answered={answered} />
      <Section
        title="What can be stopped"
        intro="The largest saving first; only this source’s part of each cost is counted. Tick what you would stop."
      >
        {stoppable.length === 0 ? (
          <p>Nothing that is expected after the date can be stopped.</p>
        ) : (
          <CutItems
            {...table}
            label="What can be stopped"
            items={stoppable}
            canTick={canBeStopped}
            ticked={chosen}
            tick={choose}
          />
        )}
        <KeepCut answered={answered} chosen={chosen} keep={keep} />
      </Section>
      {committed.length === 0 ? null : <Committed {...table} items={committed} />}
    </>
  )
}

interface CommittedProps {
  readonly cut: ReadCut
  readonly items: readonly CutItem[]
  readonly hold: (held: boolean) => void
}

/** What cannot be stopped, or of which nobody has said how: said here, of one or of several at once. */
function Committed({ items, ...table }: CommittedProps) {
  const { readOnly } = useView()
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set())
  const all = items.filter(canBeSaid).map(itemKey)
  return (
    <Section title="What cannot be stopped in the year" intro={readOnly ? undefined : sayHow}>
      <SayHowStopped all={all} ticked={all.filter((key) => ticked.has(key))} tick={tick} />
      <CutItems
        {...table}
        label="What cannot be stopped in the year"
        items={items}
        canTick={(item) => !readOnly && canBeSaid(item)}
        ticked={ticked}
        tick={tick}
      />
    </Section>
  )
}

const sayHow =
  'Say how a cost can be stopped, and it moves to what can be stopped where that saves something. This is written in the plan; Undo takes it back.'

const canBeStopped = ({ adjustment }: CutItem): boolean => adjustment !== null
