import { Input, Textarea } from '@fluentui/react-components'
import { FieldFrame } from './FieldFrame.tsx'
import { useAutosave, type Draft, type Save } from './useAutosave.ts'

interface TextFieldProps {
  /** From `fieldId`: findings jump to it. */
  readonly id: string
  readonly label: string
  /** What is asked, why, and an example. */
  readonly hint?: string
  readonly value: string
  readonly save: Save
  /** What Escape does besides where it gives up typing that is not saved yet. */
  readonly giveUp?: (() => void) | undefined
  /** Several lines, for prose. */
  readonly lines?: number
  /** What findings say about this field. */
  readonly warning?: string | undefined
  readonly readOnly?: boolean
  readonly inputMode?: 'text' | 'decimal'
  readonly prefix?: string
  readonly required?: boolean
}

/** A text that saves itself. Escape puts back what is saved. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, value, save, lines = 1, warning, readOnly = false, required = false } = props
  const draft = useAutosave(value, save)
  const input = { id, readOnly, ...writing(draft, props, lines > 1) }
  return (
    <FieldFrame
      id={id}
      label={label}
      hint={hint}
      required={required}
      problem={draft.problem}
      warning={warning}
    >
      {lines > 1 ? (
        <Textarea {...input} rows={lines} resize="vertical" />
      ) : (
        <Input
          {...input}
          {...(props.inputMode ? { inputMode: props.inputMode } : {})}
          {...(props.prefix ? { contentBefore: props.prefix } : {})}
        />
      )}
    </FieldFrame>
  )
}

/** What an input needs to show a draft and to tell it what is typed. */
const writing = (
  draft: Draft,
  { value: saved, giveUp }: Pick<TextFieldProps, 'value' | 'giveUp'>,
  severalLines: boolean,
) => ({
  value: draft.text,
  // Says to whom Undo belongs here: to the browser while there is unsaved typing, otherwise to the plan.
  'data-autosave': draft.text === saved ? 'saved' : 'unsaved',
  onChange: (_: unknown, { value }: { value: string }) => {
    draft.type(value)
  },
  onBlur: draft.leave,
  onKeyDown: (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') {
      draft.revert()
      if (draft.text !== saved) giveUp?.()
    }
    if (event.key === 'Enter' && !severalLines) draft.leave()
  },
})
