import { Field, Select } from '@fluentui/react-components'

interface SheetChoiceProps<S> {
  readonly sheets: readonly S[]
  readonly sheet: S
  readonly choose: (sheet: S) => void
}

/** Which sheet of a workbook is looked at. */
export const SheetChoice = <S extends { readonly name: string; readonly hidden?: true }>({
  sheets,
  sheet,
  choose,
}: SheetChoiceProps<S>) => (
  <Field label="Sheet">
    <Select
      value={String(sheets.indexOf(sheet))}
      onChange={(_, { value }) => {
        const chosen = sheets[Number(value)]
        if (chosen) choose(chosen)
      }}
    >
      {sheets.map(({ name, hidden }, index) => (
        <option key={index} value={index}>
          {hidden ? `${name} (hidden)` : name}
        </option>
      ))}
    </Select>
  </Field>
)
