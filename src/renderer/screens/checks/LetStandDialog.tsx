import { Field, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { Finding } from '../../../domain/checks/finding.ts'
import { useAnnounce } from '../../components/announce.tsx'
import { FormDialog } from '../../components/FormDialog.tsx'
import { usePlan, useRecord } from '../../stores/usePlan.ts'

interface LetStandDialogProps {
  readonly finding: Finding
  readonly close: () => void
}

/** Stops people for a moment before a warning is let stand, and asks for the reason that will be printed. */
export function LetStandDialog({ finding, close }: LetStandDialogProps) {
  const store = usePlan()
  const announce = useAnnounce()
  const before = useRecord('overrides', finding.id)?.reason ?? ''
  const [reason, setReason] = useState(before)
  const [problem, setProblem] = useState<string | null>(null)
  const confirm = (): void => {
    if (reason.trim() === '') {
      setProblem('Say why this warning can stand, in a sentence a reviewer can follow')
      return
    }
    store.execute({ type: 'override.set', override: { id: finding.id, reason: reason.trim() } }).then(
      () => {
        announce('The warning stands, with your reason')
        close()
      },
      (error: unknown) => {
        setProblem((error as Error).message)
      },
    )
  }
  return (
    <FormDialog title="Let this warning stand?" action="Let it stand" act={confirm} close={close} alert>
      <p>{finding.problem}.</p>
      <p>
        Your reason is printed in the annex of the annual plan, so that the board and whoever reviews the plan
        can read it.
      </p>
      <Field
        label="Why it can stand"
        hint="For example: The housing seat is filled in January; the officer attends as an observer until then."
        required
        {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
      >
        <Textarea
          rows={4}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value)
          }}
        />
      </Field>
    </FormDialog>
  )
}
