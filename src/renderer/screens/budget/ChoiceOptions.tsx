import type { ChoiceGroup } from './lineChoices.ts'

/** The options of a select, under headings where there are any. */
export function ChoiceOptions({ groups }: { readonly groups: readonly ChoiceGroup[] }) {
  return groups.map(({ title, choices }) => {
    const options = choices.map(([value, words]) => (
      <option key={value} value={value}>
        {words}
      </option>
    ))
    return title === '' ? (
      options
    ) : (
      <optgroup key={title} label={title}>
        {options}
      </optgroup>
    )
  })
}
