import type { Post } from '../../../domain/workforce/post.ts'
import { CheckField } from '../../components/CheckField.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import { usePostFields } from './usePostFields.ts'
import { WholeNumberField } from './WholeNumberField.tsx'

/** From when to when it is paid, on what contract, and whether somebody is in it. */
export function ContractFields({ post }: { readonly post: Post }) {
  const { readOnly, at, save } = usePostFields(post)
  return (
    <FieldGroup title="Contract and dates" intro="The cost of each quarter follows from the dates.">
      <DateField
        {...at('start')}
        label="First day"
        hint="From when it is paid, like 1 October 2027"
        value={post.start}
        save={(start) => save({ start })}
        readOnly={readOnly}
      />
      <DateField
        {...at('end')}
        label="Last day"
        hint="Leave it empty when the post goes on"
        value={post.end}
        save={(end) => save({ end })}
        readOnly={readOnly}
      />
      <ChoiceField
        {...at('contract')}
        label="Contract"
        value={post.contract}
        choices={[
          ['permanent', 'Permanent'],
          ['fixedTerm', 'Fixed term'],
        ]}
        save={(contract) => save({ contract })}
        disabled={readOnly}
      />
      <ChoiceField
        {...at('filled')}
        label="In post or vacant"
        value={post.filled ? 'filled' : 'vacant'}
        choices={[
          ['filled', 'Somebody is in post'],
          ['vacant', 'Vacant'],
        ]}
        save={(chosen) => save({ filled: chosen === 'filled' })}
        disabled={readOnly}
      />
      <WholeNumberField
        {...at('leadWeeks')}
        label="Weeks to recruit"
        hint="From approval to the first day. The forecast counts a vacancy no sooner"
        value={post.leadWeeks}
        most={104}
        save={(leadWeeks) => save({ leadWeeks })}
        readOnly={readOnly}
      />
      <CheckField
        {...at('hardToFill')}
        label="Hard to fill"
        hint="The checks then look at short contracts"
        value={post.hardToFill}
        save={(hardToFill) => save({ hardToFill })}
        disabled={readOnly}
      />
    </FieldGroup>
  )
}
