import { Field, type FieldProps } from '@fluentui/react-components'

interface FieldFrameProps {
  /** The input's id. */
  readonly id: string
  /** None for a checkbox, which carries its own. */
  readonly label?: string
  readonly hint?: string | undefined
  readonly required?: boolean
  /** Why what was entered could not be saved. It comes before what the checks say. */
  readonly problem: string | null
  /** What the checks say about this field. */
  readonly warning?: string | undefined
  readonly children: FieldProps['children']
}

/** The label, the hint and the sentence of a problem or warning, each tied to the input for those who hear the page. */
export function FieldFrame({
  id,
  label,
  hint,
  required = false,
  problem,
  warning,
  children,
}: FieldFrameProps) {
  const message = problem ?? warning
  return (
    <Field
      {...(label === undefined ? {} : { label: { children: label, htmlFor: id } })}
      {...(hint === undefined ? {} : { hint })}
      required={required}
      validationState={problem ? 'error' : warning ? 'warning' : 'none'}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      {children}
    </Field>
  )
}
