import { formatPounds } from '../../../domain/values/money.ts'
import type { Post } from '../../../domain/workforce/post.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { MoneyField } from '../../components/MoneyField.tsx'
import { usePack } from '../../stores/usePlan.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { usePostFields } from './usePostFields.ts'
import { WholeNumberField } from './WholeNumberField.tsx'
import { WithNote } from './WithNote.tsx'
import { WteField } from './WteField.tsx'

/** How much of a person, how many people, and what one whole-time person is paid. */
export function PayFields({ post }: { readonly post: Post }) {
  const { readOnly, at, save } = usePostFields(post)
  return (
    <FieldGroup title="Size and pay">
      <WteField
        {...at('wte')}
        label="Whole-time equivalents (WTE)"
        hint="All people in this post together, such as 1.6"
        value={post.wte}
        save={(wte) => save({ wte })}
        readOnly={readOnly}
      />
      <WholeNumberField
        {...at('headcount')}
        label="Headcount"
        hint="How many people. Each has a part of the pay free of National Insurance"
        value={post.headcount}
        most={10_000}
        save={(headcount) => (headcount === null ? 'Enter how many people, such as 1' : save({ headcount }))}
        readOnly={readOnly}
      />
      <BandField post={post} />
      <MoneyField
        {...at('salary')}
        label="Full-time salary"
        hint="Of one whole-time person for a whole year, before on-costs"
        what="the salary"
        value={post.salary}
        save={(salary) => save({ salary })}
        readOnly={readOnly}
      />
    </FieldGroup>
  )
}

function BandField({ post }: { readonly post: Post }) {
  const { readOnly, at, save } = usePostFields(post)
  const { bands, roles } = usePack().workforce
  const bandId = post.bandId ?? ''
  const band = bands.find(({ id }) => id === bandId)
  const role = roles.find(({ id }) => id === post.roleId)
  const usual = bands.find(({ id }) => id === role?.bandId)
  return (
    <WithNote
      note={
        band ? (
          <>
            {formatPounds(band.lowest)} to {formatPounds(band.highest)} full time.{' '}
            <CertaintyNote certainty={band.certainty} source={band.source} />
          </>
        ) : usual && role ? (
          <>
            Usual for this role: {usual.title}.{' '}
            <CertaintyNote certainty={role.certainty} source={role.source} />
          </>
        ) : null
      }
    >
      <ChoiceField
        {...at('bandId')}
        label="Pay band"
        value={bandId}
        choices={[
          ['', 'No band'],
          ...(bandId === '' || band
            ? []
            : [[bandId, `${bandId}, which the guidance pack does not have`] as const]),
          ...bands.map(({ id, title }) => [id, title] as const),
        ]}
        save={(chosen) => save({ bandId: chosen === '' ? null : chosen })}
        disabled={readOnly}
      />
    </WithNote>
  )
}
