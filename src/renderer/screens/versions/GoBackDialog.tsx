import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { Version } from '../../../domain/plan/version.ts'
import { useAnnounce } from '../../components/announce.tsx'
import { ProblemBar } from '../../components/ProblemBar.tsx'
import { ReturnFocus } from '../../components/ReturnFocus.tsx'
import { useAnswer } from '../../components/useAnswer.ts'
import { usePlan } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { tallyInWords } from './tallyInWords.ts'

interface GoBackDialogProps {
  readonly version: Version
  readonly close: () => void
}

/** Says what going back to a version takes away, before it is done. */
export function GoBackDialog({ version, close }: GoBackDialogProps) {
  const store = usePlan()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)
  const { answer: since, problem: untold } = useAnswer(version.id, (id) =>
    client['version.compare']({ id, from: version.id, to: null }),
  )
  const goBack = (): void => {
    store
      .carryOut((through, at) => through['version.restore']({ ...at, versionId: version.id }))
      .then(
        () => {
          announce(`The plan is as it was in “${version.title}”`)
          close()
        },
        (error: unknown) => {
          setProblem((error as Error).message)
        },
      )
  }
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) close()
      }}
    >
      <DialogSurface>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>Go back to “{version.title}”?</DialogTitle>
          <DialogContent>
            <p>
              The whole plan becomes what it was then, with what was spent, the re-profiles and everything
              else. What changed since is taken back:
            </p>
            <ProblemBar problem={untold} />
            {since === null ? (
              untold === null && <Spinner size="small" label="Looking what changed since" />
            ) : (
              <ul>
                {since.areas.map((tally) => (
                  <li key={tally.area}>{tallyInWords(tally)}</li>
                ))}
              </ul>
            )}
            <p>
              Your versions stay, and the history keeps every step. It is one step: Undo brings all of it
              back. To be able to return to the plan as it is now, save it as a version first.
            </p>
            <div role="alert">{problem}</div>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button appearance="primary" onClick={goBack}>
              Go back to it
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
