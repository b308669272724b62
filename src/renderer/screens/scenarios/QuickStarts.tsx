import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Adjustment, ScenarioDraft } from '../../../domain/scenario/scenario.ts'
import { Section } from '../../components/Section.tsx'
import { useList, useView } from '../../stores/usePlan.ts'
import { HiringQuestion } from './HiringQuestion.tsx'
import { PayAwardDialog } from './PayAwardDialog.tsx'
import { Question } from './Question.tsx'

interface QuickStartsProps {
  /** Keeps a new scenario and shows it. */
  readonly keep: (draft: ScenarioDraft) => void
  readonly askCut: () => void
}

/** The questions people bring to this page, each one press from an answer. */
export function QuickStarts({ keep, askCut }: QuickStartsProps) {
  const styles = useStyles()
  const { readOnly } = useView()
  const known = useList('sources').filter(({ inPlan, allocation }) => inPlan && allocation !== null)
  const [asksPay, setAsksPay] = useState(false)
  const flat = known.flatMap(({ id, allocation }): readonly Adjustment[] =>
    allocation === null
      ? []
      : [
          { kind: 'allocation', sourceId: id, year: 2, amount: allocation },
          { kind: 'allocation', sourceId: id, year: 3, amount: allocation },
        ],
  )
  return (
    <Section title="Start from a question">
      <ul className={styles.questions}>
        <Question
          title="A cut from a date"
          action="Work out a cut…"
          disabled={known.length === 0}
          act={askCut}
        >
          What is committed, what can be stopped at once or after notice, and what is then still short.
        </Question>
        <HiringQuestion keep={keep} />
        <Question
          title="Flat allocations"
          action="Keep as a scenario"
          disabled={readOnly || flat.length === 0}
          act={() => {
            keep({
              title: 'Flat allocations',
              note: 'Every source brings the same in all three years.',
              adjustments: flat.slice(0, 200),
            })
          }}
        >
          Every source brings the same next year and the year after as this year.
        </Question>
        <Question
          title="A pay award"
          action="Choose the award…"
          disabled={readOnly}
          act={() => {
            setAsksPay(true)
          }}
        >
          What staff cost in the second or third year when pay rises otherwise than assumed.
        </Question>
      </ul>
      {asksPay ? (
        <PayAwardDialog
          keep={(title, adjustments) => {
            setAsksPay(false)
            keep({ title, note: '', adjustments })
          }}
          close={() => {
            setAsksPay(false)
          }}
        />
      ) : null}
    </Section>
  )
}

const useStyles = makeStyles({
  questions: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
})
