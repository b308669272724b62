import { Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { parseDate } from '../../../domain/values/date.ts'
import { useAnnounce } from '../../components/announce.tsx'
import { FormDialog } from '../../components/FormDialog.tsx'
import { Stack } from '../../components/Stack.tsx'
import { usePlan } from '../../stores/usePlan.ts'

const blank = { title: '', reason: '', approval: '', approvedOn: '' }
type Entered = typeof blank
type Problem = { readonly field: keyof Entered; readonly sentence: string }

/** What is wrong with what was entered, field by field from the top; null when it can be recorded. */
function problemWith({ title, reason, approval, approvedOn }: Entered): Problem | null {
  if (title.trim() === '') return { field: 'title', sentence: 'Give it a name, like “Nurse starts in July”' }
  if (reason.trim() === '')
    return { field: 'reason', sentence: 'Say why the plan departs from what was approved' }
  if (approvedOn.trim() === '') return null
  if (approval.trim() === '')
    return { field: 'approval', sentence: 'Say who approved it, and where; or leave out the day' }
  return parseDate(approvedOn) === null
    ? { field: 'approvedOn', sentence: 'Enter a date that exists, like 29 March 2027' }
    : null
}

/** Records how the plan departs from the approved version: why, and who approved it. */
export function ReprofileDialog({ close }: { readonly close: () => void }) {
  const store = usePlan()
  const announce = useAnnounce()
  const [entered, setEntered] = useState(blank)
  const [problem, setProblem] = useState<Problem | null>(null)
  const record = (): void => {
    const wrong = problemWith(entered)
    setProblem(wrong)
    if (wrong !== null) return
    const { title, reason, approval, approvedOn } = entered
    const told = { title: title.trim(), reason: reason.trim(), approval, approvedOn: parseDate(approvedOn) }
    store
      .carryOut((client, at) => client['reprofile.record']({ ...at, ...told }))
      .then(
        () => {
          announce(`Recorded the re-profile “${told.title}”`)
          close()
        },
        (error: unknown) => {
          const { code, message } = error as { code?: string; message: string }
          setProblem({ field: code === 'not-approved-then' ? 'approvedOn' : 'title', sentence: message })
        },
      )
  }
  const field = (name: keyof Entered) => ({
    input: {
      value: entered[name],
      onChange: (_: unknown, { value }: { readonly value: string }) => {
        setEntered({ ...entered, [name]: value })
      },
    },
    message:
      problem?.field === name
        ? { validationMessage: problem.sentence, validationState: 'error' as const }
        : {},
  })
  const [title, reason, approval, approvedOn] = [
    field('title'),
    field('reason'),
    field('approval'),
    field('approvedOn'),
  ]
  return (
    <FormDialog title="Record a re-profile" action="Record it" act={record} close={close}>
      <p>The figures that moved since the approved version are kept with it.</p>
      <Stack>
        <Field label="Name" hint="For example: Nurse starts in July" required {...title.message}>
          <Input maxLength={300} {...title.input} />
        </Field>
        <Field label="Why" required {...reason.message}>
          <Textarea rows={3} resize="vertical" maxLength={2_000} {...reason.input} />
        </Field>
        <Field
          label="Approved by, and where"
          hint="For example: Director of Public Health, finance board, minute 7. Leave it empty while approval is awaited."
          {...approval.message}
        >
          <Input maxLength={500} {...approval.input} />
        </Field>
        <Field label="Approved on" hint="For example 29 March 2027 or 29/3/27" {...approvedOn.message}>
          <Input {...approvedOn.input} />
        </Field>
      </Stack>
    </FormDialog>
  )
}
