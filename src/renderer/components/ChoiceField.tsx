import { Select } from '@fluentui/react-components'
import { FieldFrame } from './FieldFrame.tsx'
import { useSaveChoice } from './useSaveChoice.ts'

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
  const { id, label, hint, choices, warning, disabled = false } = props
  const { problem, value, save } = useSaveChoice(props.value, props.save)
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} warning={warning}>
      <Select
        id={id}
        // Its longest choice must not push it out of its place.
        style={{ minWidth: 0 }}
        value={value}
        disabled={disabled}
        onChange={(_, { value: chosen }) => {
          save(chosen as V)
        }}
      >
        {choices.map(([choice, title]) => (
          <option key={choice} value={choice}>
            {title}
          </option>
        ))}
      </Select>
    </FieldFrame>
  )
}
