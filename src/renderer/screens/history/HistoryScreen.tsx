import { Button, Spinner } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { TrailEntry } from '../../../contract/views.ts'
import { useComplain } from '../../components/announce.tsx'
import { Page } from '../../components/Page.tsx'
import { useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { TrailTable } from './TrailTable.tsx'
import { VerifyTrail } from './VerifyTrail.tsx'

/** How many entries are shown before more are asked for. */
const atFirst = 200

/** Everything ever done to this plan, newest first. */
export function HistoryScreen() {
  const { id, revision } = useView()
  const complain = useComplain()
  const [trail, setTrail] = useState<readonly TrailEntry[] | null>(null)
  const [all, showAll] = useState(false)
  useEffect(() => {
    let wanted = true
    client['plan.trail']({ id }).then((entries) => {
      if (wanted) setTrail(entries.toReversed())
    }, complain)
    return () => {
      wanted = false
    }
  }, [id, revision, complain])
  return (
    <Page
      title="History"
      intro="Every change, when it was made and by whom. Nothing is ever taken out of it: undoing adds an entry of its own."
    >
      <VerifyTrail />
      {trail === null ? (
        <Spinner label="Reading the history" />
      ) : (
        <>
          <TrailTable trail={all ? trail : trail.slice(0, atFirst)} />
          {trail.length > atFirst && !all ? (
            <Button
              onClick={() => {
                showAll(true)
              }}
            >
              Show all {trail.length} entries
            </Button>
          ) : null}
        </>
      )}
    </Page>
  )
}
