import { Button } from '@fluentui/react-components'
import { ArrowLeft20Regular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import type { Adjustment } from '../../../domain/scenario/scenario.ts'
import { formatDate } from '../../../domain/values/date.ts'
import { Page } from '../../components/Page.tsx'
import { useList, useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { CutAnswer } from './CutAnswer.tsx'
import { CutForm } from './CutForm.tsx'
import { readCut, sizeInWords, type TypedCut } from './typedCut.ts'
import { useAnswer } from './useAnswer.ts'
import { useLikelyDay } from './useLikelyDay.ts'

interface CutPageProps {
  readonly keep: (title: string, adjustments: readonly Adjustment[]) => void
  readonly back: () => void
}

/** “What do we stop if they cut 8% in October?” */
export function CutPage({ keep, back }: CutPageProps) {
  const { id, revision } = useView()
  const sources = useList('sources').filter(({ inPlan, allocation }) => inPlan && allocation !== null)
  const day = useLikelyDay()
  const [typed, setTyped] = useState<TypedCut>(() => ({
    sourceId: sources[0]?.id ?? '',
    of: 'year',
    size: '',
    from: formatDate(day),
  }))
  const [chosen, choose] = useState<readonly string[]>([])
  const read = useMemo(() => readCut(typed), [typed])
  const ask = useMemo(() => {
    const { cut } = read
    return cut === null ? null : () => client['cut.workOut']({ id, ...cut, chosen: [...chosen] })
    // Every step moves the plan, and with it the answer.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, read, chosen, revision])
  const { answer, problem } = useAnswer(ask)
  const source = sources.find((each) => each.id === typed.sourceId)
  return (
    <Page
      title="A cut from a date"
      intro="What would be committed, what could be stopped, and what would then still be short. Nothing in the plan is touched."
      actions={
        <Button icon={<ArrowLeft20Regular />} onClick={back}>
          Back to the scenarios
        </Button>
      }
    >
      <CutForm
        sources={sources}
        typed={typed}
        problems={read.problems}
        type={(changed) => {
          setTyped(changed)
          if (changed.sourceId !== typed.sourceId) choose([])
        }}
      />
      {problem === null ? null : <p role="alert">{problem}</p>}
      {answer === null || source === undefined ? null : (
        <CutAnswer
          answer={answer}
          chosen={chosen}
          choose={choose}
          keep={(adjustments) => {
            keep(`${source.name}: cut of ${sizeInWords(typed)} from ${typed.from}`, adjustments)
          }}
        />
      )}
    </Page>
  )
}
