import { Field, Select } from '@fluentui/react-components'
import { useState } from 'react'

interface ChoiceFieldProps<V extends string> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: V
  readonly choices: readonly (readonly [V, string])[]
  readonly save: (value: V) => Promise<void>
  readonly warning?: string | undefined
  readonly disabled?: boolean
}

/** One of a few values. Saved when chosen. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { id, label, hint, value, choices, save, warning, disabled = false } = props
  const [problem, setProblem] = useState<string | null>(null)
  const message = problem ?? warning
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      {...(hint === undefined ? {} : { hint })}
      validationState={problem ? 'error' : warning ? 'warning' : 'none'}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      <Select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(_, { value: chosen }) => {
          save(chosen as V).then(
            () => {
              setProblem(null)
            },
            (error: unknown) => {
              setProblem((error as Error).message)
            },
          )
        }}
      >
        {choices.map(([choice, title]) => (
          <option key={choice} value={choice}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}
