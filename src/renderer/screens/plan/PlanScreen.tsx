import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { ProblemPage } from '../../components/ProblemPage.tsx'
import { go, homeAddress, useRoute } from '../../route.ts'
import { PlanStore } from '../../stores/planStore.ts'
import { PlanContext } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { placeNamed } from './places.ts'
import { PlanFrame } from './PlanFrame.tsx'
import { PlanSkeleton } from './PlanSkeleton.tsx'

type Opening = PlanStore | { readonly refused: string } | null

/** Opens a plan and shows it, or says in words why it cannot be opened. */
export function PlanScreen({ id }: { readonly id: string }) {
  const route = useRoute()
  const [attempt, setAttempt] = useState(1)
  const [opened, setOpened] = useState<Opening>(null)
  useEffect(() => {
    let wanted = true
    PlanStore.open(client, id).then(
      (store) => {
        if (wanted) setOpened(store)
      },
      (error: unknown) => {
        if (wanted) setOpened({ refused: (error as Error).message })
      },
    )
    return () => {
      wanted = false
    }
  }, [id, attempt])
  if (opened === null) return <PlanSkeleton />
  if ('refused' in opened)
    return (
      <Refused
        why={opened.refused}
        again={() => {
          setOpened(null)
          setAttempt(attempt + 1)
        }}
      />
    )
  return (
    <PlanContext value={opened}>
      <PlanFrame
        place={placeNamed(route.at === 'plan' ? route.place : '')}
        focus={route.at === 'plan' ? route.focus : null}
      />
    </PlanContext>
  )
}

const Refused = ({ why, again }: { readonly why: string; readonly again: () => void }) => (
  <ProblemPage
    title="This plan cannot be opened"
    actions={
      <>
        <Button
          appearance="primary"
          onClick={() => {
            go(homeAddress)
          }}
        >
          Go to your plans
        </Button>
        <Button onClick={again}>Try again</Button>
      </>
    }
  >
    {why}
    {/[.?!]$/.test(why) ? '' : '.'}
  </ProblemPage>
)
