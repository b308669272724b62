import { Checkbox, Field } from '@fluentui/react-components'
import { useState } from 'react'

interface CheckFieldProps {
  readonly id: string
  readonly label: string
  readonly value: boolean
  readonly save: (value: boolean) => Promise<void>
  readonly warning?: string | undefined
  readonly disabled?: boolean
}

/** A yes or no that is saved when pressed. */
export function CheckField({ id, label, value, save, warning, disabled = false }: CheckFieldProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const message = problem ?? warning
  return (
    <Field
      validationState={problem ? 'error' : warning ? 'warning' : 'none'}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      <Checkbox
        id={id}
        label={label}
        checked={value}
        disabled={disabled}
        onChange={(_, { checked }) => {
          save(checked === true).then(
            () => {
              setProblem(null)
            },
            (error: unknown) => {
              setProblem((error as Error).message)
            },
          )
        }}
      />
    </Field>
  )
}
