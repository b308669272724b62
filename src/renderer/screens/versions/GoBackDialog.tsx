import { Spinner } from '@fluentui/react-components'
import { useState } from 'react'
import type { Output } from '../../../contract/operations.ts'
import type { Version } from '../../../domain/plan/version.ts'
import { useAnnounceUndoable } from '../../components/useAnnounceUndoable.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { ProblemBar } from '../../components/ProblemBar.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { sameAsVersion } from './sameAsVersion.ts'
import { tallyInWords } from './tallyInWords.ts'

interface GoBackDialogProps {
  readonly version: Version
  readonly close: () => void
}

/** Says what going back to a version does, before it is done. */
export function GoBackDialog({ version, close }: GoBackDialogProps) {
  const store = usePlan()
  const announce = useAnnounceUndoable()
  const [problem, setProblem] = useState<string | null>(null)
  const { answer: would, problem: untold } = useAnswer(version.id, (id) =>
    client['version.previewRestore']({ id, versionId: version.id }),
  )
  const goBack = (): void => {
    store
      .carryOut((through, at) => through['version.restore']({ ...at, versionId: version.id }))
      .then(
        () => {
          announce(`The plan says what it said in “${version.title}”`)
          close()
        },
        (error: unknown) => {
          setProblem((error as Error).message)
        },
      )
  }
  return (
    <FormDialog
      title={`Go back to “${version.title}”?`}
      action="Go back to it"
      act={goBack}
      close={close}
      alert
      ready={would !== null && would.areas.length > 0}
    >
      <p>
        The plan says again what it said then. What was spent, closed quarters, reasons for variances,
        re-profiles, scenarios, which steps are done and your versions stay as they are now.
      </p>
      <ProblemBar problem={untold} />
      {would === null ? (
        untold === null && <Spinner size="small" label="Looking what changed since" />
      ) : (
        <WhatItDoes would={would} />
      )}
      <p>
        The history keeps every step. It is one step: Undo brings all of it back. To be able to return to the
        plan as it is now, save it as a version first.
      </p>
      <div role="alert">{problem}</div>
    </FormDialog>
  )
}

/** What changes against the plan as it is, and what cannot stay because of that. */
function WhatItDoes({ would: { areas, goesAlong } }: { readonly would: Output<'version.previewRestore'> }) {
  if (areas.length === 0) return <p>{sameAsVersion}.</p>
  return (
    <>
      <p>Against the plan as it is now:</p>
      <ul aria-label="What changes">
        {areas.map((tally) => (
          <li key={tally.area}>{tallyInWords(tally)}</li>
        ))}
      </ul>
      {goesAlong.length === 0 ? null : (
        <>
          <p>What cannot stay:</p>
          <ul aria-label="What cannot stay">
            {goesAlong.map((sentence) => (
              <li key={sentence}>{sentence}.</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
