import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ScenarioDraft } from '../../../domain/scenario/scenario.ts'
import { useComplain } from '../../components/announce.tsx'
import { Section } from '../../components/Section.tsx'
import { useList, usePlan, useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { everythingSaved } from '../documents/everythingSaved.ts'
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
  const store = usePlan()
  const complain = useComplain()
  const { readOnly } = useView()
  const known = useList('sources').filter(({ inPlan, allocation }) => inPlan && allocation !== null)
  const [asksPay, setAsksPay] = useState(false)
  const keepFlat = async (): Promise<void> => {
    await everythingSaved(store)
    keep(await client['allocations.hold']({ id: store.id }))
  }
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
          disabled={readOnly || known.length === 0}
          act={() => {
            keepFlat().catch(complain)
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
