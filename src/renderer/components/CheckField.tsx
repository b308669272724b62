import { Checkbox } from '@fluentui/react-components'
import { FieldFrame } from './FieldFrame.tsx'
import { useSaveChoice } from './useSaveChoice.ts'

interface CheckFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: boolean
  readonly save: (value: boolean) => Promise<void>
  readonly warning?: string | undefined
  readonly disabled?: boolean
}

/** A yes or no. Saved when pressed. */
export function CheckField(props: CheckFieldProps) {
  const { id, label, hint, warning, disabled = false } = props
  const { problem, value, save } = useSaveChoice(props.value, props.save)
  return (
    <FieldFrame id={id} hint={hint} problem={problem} warning={warning}>
      <Checkbox
        id={id}
        label={label}
        checked={value}
        disabled={disabled}
        onChange={(_, { checked }) => {
          save(checked === true)
        }}
      />
    </FieldFrame>
  )
}
