import { Button, Link, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components'
import { useState } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ProblemBar } from '../../components/ProblemBar.tsx'
import { Section } from '../../components/Section.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { planAddress } from '../../route.ts'
import { usePlan, useRecord, useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { Moves } from './Moves.tsx'
import { ReprofileDialog } from './ReprofileDialog.tsx'
import { ReprofileLog } from './ReprofileLog.tsx'
import type { Output } from '../../../contract/operations.ts'

/** How the plan departs from what was approved, and the log of who agreed to that. */
export function ReprofilePanel() {
  const { id } = usePlan()
  const { answer: found, problem } = useAnswer('departures', (plan) => client['reprofile.read']({ id: plan }))
  if (problem !== null) return <ProblemBar problem={problem} />
  if (found === null) return <Spinner label="Holding the plan against the approved version" />
  return (
    <>
      {found.versionId === null ? (
        <EmptyState title="No version is approved yet">
          Save the plan as it was agreed as a version, and mark it as approved{' '}
          <Link inline href={planAddress(id, 'versions')}>
            under Versions
          </Link>
          . Every departure from it is then shown here and can be recorded.
        </EmptyState>
      ) : (
        <Departures found={found} versionId={found.versionId} />
      )}
      <ReprofileLog moves={found.log} />
    </>
  )
}

interface DeparturesProps {
  readonly found: Output<'reprofile.read'>
  readonly versionId: string
}

function Departures({ found, versionId }: DeparturesProps) {
  const { readOnly } = useView()
  const [recording, setRecording] = useState(false)
  const { departures, logged } = found
  const departs = departures.figures.length + departures.costs.length > 0
  const title = useRecord('versions', versionId)?.title ?? ''
  return (
    <Section title={`Against the approved version “${title}”`}>
      {!departs ? (
        <p>The money is planned as it was approved.</p>
      ) : (
        <Moves
          caption="What is planned otherwise than approved"
          first={{ title: 'Approved', state: { versionId } }}
          second={{ title: 'Now', state: 'now' }}
          moves={departures}
        />
      )}
      <div role="status">
        <LogState logged={logged} departs={departs} />
      </div>
      {readOnly || logged ? null : (
        <Button
          id="reprofiles/"
          appearance="primary"
          style={{ marginTop: 12 }}
          onClick={() => {
            setRecording(true)
          }}
        >
          Record a re-profile…
        </Button>
      )}
      {recording ? (
        <ReprofileDialog
          close={() => {
            setRecording(false)
          }}
        />
      ) : null}
    </Section>
  )
}

/** Whether the log says how the plan departs from what was approved. */
function LogState({ logged, departs }: { readonly logged: boolean; readonly departs: boolean }) {
  if (logged) return departs ? <p>The last re-profile in the log says all of this.</p> : null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {departs
          ? 'This is not in the log yet. Record it, and who approved it.'
          : 'The log does not say yet that the plan is back where it was approved.'}
      </MessageBarBody>
    </MessageBar>
  )
}
