import { Field, Input, Textarea } from '@fluentui/react-components'
import { useAutosave, type Save } from './useAutosave.ts'

interface TextFieldProps {
  /** From `fieldId`: findings jump to it. */
  readonly id: string
  readonly label: string
  /** What is asked, why, and an example. */
  readonly hint?: string
  readonly value: string
  readonly save: Save
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
  const {
    id,
    label,
    hint,
    value,
    save,
    lines = 1,
    warning,
    readOnly = false,
    inputMode,
    prefix,
    required = false,
  } = props
  const draft = useAutosave(value, save)
  const input = {
    id,
    value: draft.text,
    readOnly,
    'data-autosave': draft.text === value ? 'saved' : 'unsaved',
    onChange: (_: unknown, { value: text }: { value: string }) => {
      draft.type(text)
    },
    onBlur: draft.leave,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Escape') draft.revert()
      if (event.key === 'Enter' && lines === 1) draft.leave()
    },
  }
  const message = draft.problem ?? warning
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      {...(hint === undefined ? {} : { hint })}
      required={required}
      validationState={draft.problem ? 'error' : warning ? 'warning' : 'none'}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      {lines > 1 ? (
        <Textarea {...input} rows={lines} resize="vertical" />
      ) : (
        <Input
          {...input}
          {...(inputMode ? { inputMode } : {})}
          {...(prefix ? { contentBefore: prefix } : {})}
        />
      )}
    </Field>
  )
}
