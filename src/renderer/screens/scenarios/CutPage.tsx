import { Button } from '@fluentui/react-components'
import { ArrowLeft20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { formatDate } from '../../../domain/values/date.ts'
import { Page } from '../../components/Page.tsx'
import { ProblemBar } from '../../components/ProblemBar.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { useList } from '../../stores/usePlan.ts'
import { workedOut } from './answeredCut.ts'
import { CutAnswer } from './CutAnswer.tsx'
import { CutForm } from './CutForm.tsx'
import type { Keep } from './scenarioCommands.ts'
import { readCut, type TypedCut } from './typedCut.ts'
import { useLikelyDay } from './useLikelyDay.ts'

interface CutPageProps {
  readonly keep: Keep
  readonly back: () => void
}

/** “What do we stop if they cut 8% in October?” */
export function CutPage({ keep, back }: CutPageProps) {
  const sources = useList('sources').filter(({ inPlan, allocation }) => inPlan && allocation !== null)
  const day = useLikelyDay()
  const [typed, setTyped] = useState<TypedCut>(() => ({
    sourceId: sources[0]?.id ?? '',
    of: 'year',
    size: '',
    from: formatDate(day),
  }))
  const [chosen, choose] = useState<ReadonlySet<string>>(none)
  const { cut, problems } = readCut(typed)
  const { answer, problem } = useAnswer(JSON.stringify(cut), cut && ((id) => workedOut(id, cut)))
  return (
    <Page
      title="A cut from a date"
      intro="What would be committed, what could be stopped, and what would then still be short. Nothing in the plan is touched but what you say of how its costs can be stopped."
      actions={
        <Button icon={<ArrowLeft20Regular />} onClick={back}>
          Back to the scenarios
        </Button>
      }
    >
      <CutForm
        sources={sources}
        typed={typed}
        problems={problems}
        type={(changed) => {
          setTyped(changed)
          if (changed.sourceId !== typed.sourceId) choose(none)
        }}
      />
      <ProblemBar problem={problem} />
      {answer === null ? null : <CutAnswer answered={answer} chosen={chosen} choose={choose} keep={keep} />}
    </Page>
  )
}

const none: ReadonlySet<string> = new Set()
