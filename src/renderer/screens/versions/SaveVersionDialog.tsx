import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useAnnounce } from '../../components/announce.tsx'
import { FormDialog } from '../../components/FormDialog.tsx'
import { Stack } from '../../components/Stack.tsx'
import { usePlan } from '../../stores/usePlan.ts'

/** Gives the plan as it is a name, so that one can look back at it, hold it against others and go back to it. */
export function SaveVersionDialog({ close }: { readonly close: () => void }) {
  const store = usePlan()
  const announce = useAnnounce()
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const save = (): void => {
    if (title.trim() === '') {
      setProblem('Give this version a name, like “Sent to the board in March”')
      return
    }
    store
      .carryOut((client, at) => client['version.save']({ ...at, title: title.trim(), note }))
      .then(
        () => {
          announce(`Saved the version “${title.trim()}”`)
          close()
        },
        (error: unknown) => {
          setProblem((error as Error).message)
        },
      )
  }
  return (
    <FormDialog title="Save a version" action="Save this version" act={save} close={close}>
      <p>
        Every change is saved already. A version gives the plan as it stands a name, so that you can see later
        what has changed since, and go back to it.
      </p>
      <Stack>
        <Field
          label="Name"
          hint="For example: Sent to the board in March"
          required
          {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
        >
          <Input
            value={title}
            maxLength={300}
            onChange={(_, { value }) => {
              setTitle(value)
            }}
          />
        </Field>
        <Field label="Note" hint="What to know about it, such as who has seen it">
          <Textarea
            rows={3}
            resize="vertical"
            maxLength={2_000}
            value={note}
            onChange={(_, { value }) => {
              setNote(value)
            }}
          />
        </Field>
      </Stack>
    </FormDialog>
  )
}
