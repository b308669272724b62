import { Field, Select } from '@fluentui/react-components'
import type { AllocationsView } from '../../../../contract/allocationViews.ts'

interface AuthorityChoiceProps {
  readonly view: AllocationsView
  readonly choose: (code: string) => void
}

/** Whose amounts are shown. Those of the plan's own authorities where the spreadsheet has them. */
export function AuthorityChoice({ view, choose }: AuthorityChoiceProps) {
  if (view.chosen.length > 1) return <p>For {view.chosen.map(({ name }) => name).join(' and ')} together.</p>
  const [chosen] = view.chosen
  return (
    <Field
      label="Authority"
      {...(chosen
        ? {}
        : {
            validationState: 'warning' as const,
            validationMessage:
              'The plan’s own authority is not in this spreadsheet. Choose one to see its amounts.',
          })}
    >
      <Select
        value={chosen?.code ?? ''}
        onChange={(_, { value }) => {
          if (value !== '') choose(value)
        }}
      >
        {chosen ? null : <option value="">Choose an authority</option>}
        {view.authorities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name || code}
          </option>
        ))}
      </Select>
    </Field>
  )
}
