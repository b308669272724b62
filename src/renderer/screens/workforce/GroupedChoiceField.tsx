import { Select } from '@fluentui/react-components'
import { FieldFrame } from '../../components/FieldFrame.tsx'
import { useSaveChoice } from '../../components/useSaveChoice.ts'

/** Values to choose from under a heading. */
export interface Choices {
  readonly title: string
  readonly choices: readonly (readonly [string, string])[]
}

interface GroupedChoiceFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Null when nothing is chosen. */
  readonly value: string | null
  /** What stands for nothing chosen. */
  readonly none: string
  readonly groups: readonly Choices[]
  readonly save: (value: string | null) => Promise<void>
  readonly warning?: string | undefined
  readonly disabled?: boolean
}

/** One of many values under headings, or none of them. One that is not there any more is shown as such. */
export function GroupedChoiceField(props: GroupedChoiceFieldProps) {
  const { id, label, hint, none, groups, warning, disabled = false } = props
  const { problem, value, save } = useSaveChoice(props.value ?? '', (chosen) =>
    props.save(chosen === '' ? null : chosen),
  )
  const known = value === '' || groups.some(({ choices }) => choices.some(([each]) => each === value))
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} warning={warning}>
      <Select
        id={id}
        style={{ minWidth: 0 }}
        value={value}
        disabled={disabled}
        onChange={(_, { value: chosen }) => {
          save(chosen)
        }}
      >
        <option value="">{none}</option>
        {known ? null : <option value={value}>{value}, which the guidance pack does not have</option>}
        {groups.map(({ title, choices }) => (
          <optgroup key={title} label={title}>
            {choices.map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </FieldFrame>
  )
}
