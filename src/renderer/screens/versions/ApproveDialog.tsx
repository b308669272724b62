import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { parseDate, type PlainDate } from '../../../domain/values/date.ts'
import type { Approval, Version } from '../../../domain/plan/version.ts'
import { useAnnounceUndoable } from '../../components/useAnnounceUndoable.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { Stack } from '../../components/Stack.tsx'
import { usePlan } from '../../stores/usePlan.ts'

const blank = { by: '', on: '', reference: '' }
type Entered = typeof blank
type Problem = { readonly field: keyof Entered; readonly sentence: string }

/** What was entered as an approval, or what is wrong with it, field by field from the top. */
function read({ by, on, reference }: Entered): Approval | Problem {
  if (by.trim() === '') return { field: 'by', sentence: 'Say who approved it, such as the partnership board' }
  const day: PlainDate | null = parseDate(on)
  if (day === null)
    return { field: 'on', sentence: 'Enter the day on which it was approved, like 29 March 2027' }
  if (reference.trim() === '')
    return { field: 'reference', sentence: 'Name the minute or letter that says so' }
  return { by: by.trim(), on: day, reference: reference.trim() }
}

interface ApproveDialogProps {
  readonly version: Version
  readonly close: () => void
}

/** Asks who approved a version, when, and where that stands; then marks it as the approved one. */
export function ApproveDialog({ version, close }: ApproveDialogProps) {
  const store = usePlan()
  const announce = useAnnounceUndoable()
  const [entered, setEntered] = useState(blank)
  const [problem, setProblem] = useState<Problem | null>(null)
  const approve = (): void => {
    const approval = read(entered)
    if ('sentence' in approval) {
      setProblem(approval)
      return
    }
    store
      .carryOut((client, at) => client['version.approve']({ ...at, versionId: version.id, approval }))
      .then(
        () => {
          announce(`“${version.title}” is now the approved version`)
          close()
        },
        (error: unknown) => {
          setProblem({ field: 'on', sentence: (error as Error).message })
        },
      )
  }
  const field = (name: keyof Entered, label: string, hint: string, most: number) => (
    <Field
      label={label}
      hint={hint}
      required
      {...(problem?.field === name
        ? { validationMessage: problem.sentence, validationState: 'error' as const }
        : {})}
    >
      <Input
        maxLength={most}
        value={entered[name]}
        onChange={(_, { value }) => {
          setEntered({ ...entered, [name]: value })
        }}
      />
    </Field>
  )
  return (
    <FormDialog
      title={`Mark “${version.title}” as approved`}
      action="Mark it as approved"
      act={approve}
      close={close}
    >
      <p>The documents made of it say who approved it and when.</p>
      <Stack>
        {field('by', 'Approved by', 'For example: Combating Drugs Partnership board', 300)}
        {field('on', 'Approved on', 'For example 29 March 2027 or 29/3/27', 40)}
        {field('reference', 'Minute or letter', 'For example: minute 7', 500)}
      </Stack>
    </FormDialog>
  )
}
