import { Field, Select } from '@fluentui/react-components'
import type { AllocationsView } from '../../../../contract/allocationViews.ts'

interface AuthorityChoiceProps {
  readonly view: AllocationsView
  readonly choose: (code: string) => void
}

/** Whose amounts are shown. Those of the plan's own authorities where the spreadsheet has them. */
export function AuthorityChoice({ view, choose }: AuthorityChoiceProps) {
  if (view.chosen.length > 1 && view.missing.length === 0)
    return <p>For {view.chosen.map(({ name }) => name).join(' and ')} together.</p>
  const [chosen] = view.chosen
  const missing = view.missing.map(({ name }) => name).join(' and ')
  return (
    <Field
      label="Authority"
      {...(view.missing.length === 0
        ? {}
        : {
            validationState: 'warning' as const,
            validationMessage: `${missing} ${view.missing.length > 1 ? 'are' : 'is'} not in this spreadsheet. Choose an authority to see its amounts alone.`,
          })}
    >
      <Select
        value={(view.missing.length === 0 ? chosen?.code : undefined) ?? ''}
        onChange={(_, { value }) => {
          if (value !== '') choose(value)
        }}
      >
        {chosen && view.missing.length === 0 ? null : <option value="">Choose an authority</option>}
        {view.authorities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name || code}
          </option>
        ))}
      </Select>
    </Field>
  )
}
