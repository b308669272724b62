import type { Member } from '../../../domain/plan/setUp.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { warningFor } from '../../components/fieldWarning.ts'
import { TextField } from '../../components/TextField.tsx'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { usePack, usePlan, useView } from '../../stores/usePlan.ts'
import { responsibilityChoices } from './responsibilities.ts'

/** The fields of one seat on the partnership. */
export function MemberFields({ member }: { readonly member: Member }) {
  const store = usePlan()
  const { partners } = usePack()
  const { readOnly } = useView()
  const findings = useOpenFindingsOf(`members/${member.id}`)
  const save = (fields: Partial<Omit<Member, 'id'>>): Promise<void> =>
    store.execute({ type: 'member.change', id: member.id, fields })
  const common = (field: keyof Member) => ({
    id: fieldId('members', member.id, field),
    warning: warningFor(findings, field),
  })
  const partner = partners.find(({ id }) => id === member.partnerId)
  return (
    <>
      <FieldRow>
        <TextField
          {...common('organisation')}
          label="Organisation"
          hint="For example: Public Health, Anytown Council"
          readOnly={readOnly}
          value={member.organisation}
          save={(organisation) => save({ organisation })}
        />
        <TextField
          {...common('name')}
          label="Name or post"
          hint="A post is enough where no name is to be printed"
          readOnly={readOnly}
          value={member.name}
          save={(name) => save({ name })}
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...common('responsibility')}
          label="What they answer for"
          value={member.responsibility}
          choices={responsibilityChoices}
          disabled={readOnly}
          save={(responsibility) => save({ responsibility })}
        />
        <ChoiceField
          {...common('partnerId')}
          label="Fills the seat expected for"
          value={member.partnerId ?? ''}
          choices={[['', 'None of those expected'], ...partners.map(({ id, title }) => [id, title] as const)]}
          disabled={readOnly}
          save={(partnerId) => save({ partnerId: partnerId === '' ? null : partnerId })}
        />
      </FieldRow>
      {partner === undefined ? null : <CertaintyNote certainty={partner.certainty} source={partner.source} />}
    </>
  )
}
