import { Checkbox, Field } from '@fluentui/react-components'
import { useState } from 'react'

interface CheckFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: boolean
  readonly save: (value: boolean) => Promise<void>
  readonly disabled?: boolean
}

/** A yes or no. Saved when ticked. */
export function CheckField({ id, label, hint, value, save, disabled = false }: CheckFieldProps) {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Field
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationMessage: problem })}
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
