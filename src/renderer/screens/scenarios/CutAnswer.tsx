import { Section } from '../../components/Section.tsx'
import type { AnsweredCut } from './answeredCut.ts'
import { CutFigures } from './CutFigures.tsx'
import { CutItems } from './CutItems.tsx'
import { KeepCut } from './KeepCut.tsx'
import type { Keep } from './scenarioCommands.ts'

interface CutAnswerProps {
  readonly answered: AnsweredCut
  /** Keys of the items that would be stopped. */
  readonly chosen: ReadonlySet<string>
  readonly choose: (chosen: ReadonlySet<string>) => void
  readonly keep: Keep
}

/** What a cut comes to, and what can be stopped to meet it. */
export function CutAnswer({ answered, chosen, choose, keep }: CutAnswerProps) {
  const { answer } = answered
  const stoppable = answer.items.filter(({ adjustment }) => adjustment !== null)
  const committed = answer.items.filter(({ adjustment }) => adjustment === null)
  return (
    <>
      <CutFigures answer={answer} />
      <Section
        title="What can be stopped"
        intro="The largest saving first; only this source’s part of each cost is counted. Tick what you would stop."
      >
        {stoppable.length === 0 ? (
          <p>Nothing that is planned after the date can be stopped.</p>
        ) : (
          <CutItems label="What can be stopped" items={stoppable} chosen={chosen} choose={choose} />
        )}
        <KeepCut answered={answered} chosen={chosen} keep={keep} />
      </Section>
      {committed.length === 0 ? null : (
        <Section title="What cannot be stopped in the year">
          <CutItems
            label="What cannot be stopped in the year"
            items={committed}
            chosen={chosen}
            choose={choose}
          />
        </Section>
      )}
    </>
  )
}
