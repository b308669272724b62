import { noMoney } from '../../../domain/values/money.ts'
import type { OnCostRates } from '../../../domain/values/onCosts.ts'
import type { Post } from '../../../domain/workforce/post.ts'
import { CertaintyNote } from '../../components/CertaintyNote.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { MoneyField } from '../../components/MoneyField.tsx'
import { usePack } from '../../stores/usePlan.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { PercentField } from './PercentField.tsx'
import { usePostFields } from './usePostFields.ts'
import { WithNote } from './WithNote.tsx'

type Rate = 'niRate' | 'pensionRate' | 'levyRate'
const rates: readonly (readonly [Rate, string])[] = [
  ['niRate', 'Employer’s National Insurance, %'],
  ['pensionRate', 'Employer’s pension, %'],
  ['levyRate', 'Apprenticeship levy, %'],
]

/** What the employer pays on top of salary: the pack's rates for its kind, or the plan's own. */
export function OnCostFields({ post }: { readonly post: Post }) {
  const { readOnly, at, save } = usePostFields(post)
  const { id } = at('onCosts')
  // Rates changed by hand are not the pack's any more.
  const own = (changed: Partial<OnCostRates>): Promise<void> =>
    save({ onCosts: { ...post.onCosts, ...changed }, employerTypeId: null })
  return (
    <FieldGroup title="On-costs" intro="What the employer pays on top of salary.">
      <EmployerTypeField post={post} />
      {rates.map(([rate, label]) => (
        <PercentField
          key={rate}
          // What is found about on-costs is about the pension, so that field has the plain name.
          {...(rate === 'pensionRate' ? at('onCosts') : { id: `${id}/${rate}` })}
          label={label}
          value={post.onCosts[rate]}
          save={(part) => own({ [rate]: part })}
          readOnly={readOnly}
        />
      ))}
      <MoneyField
        id={`${id}/niThreshold`}
        label="Pay free of National Insurance"
        hint="Of each person in a year"
        what="the pay free of National Insurance"
        value={post.onCosts.niThreshold}
        save={(niThreshold) => own({ niThreshold: niThreshold ?? noMoney })}
        readOnly={readOnly}
      />
    </FieldGroup>
  )
}

function EmployerTypeField({ post }: { readonly post: Post }) {
  const { readOnly, at, save } = usePostFields(post)
  const { onCosts } = usePack().workforce
  const typeId = post.employerTypeId ?? ''
  const preset = onCosts.find(({ id }) => id === typeId)
  const choose = (chosen: string): Promise<void> => {
    const taken = onCosts.find(({ id }) => id === chosen)
    return save(taken ? { employerTypeId: chosen, onCosts: taken.rates } : { employerTypeId: null })
  }
  return (
    <WithNote
      note={preset ? <CertaintyNote certainty={preset.certainty} source={preset.source} /> : notOfPack(post)}
    >
      <ChoiceField
        {...at('employerTypeId')}
        label="Kind of employer"
        value={typeId}
        choices={[
          ['', 'Your own rates'],
          ...(typeId === '' || preset
            ? []
            : [[typeId, `${typeId}, which the guidance pack does not have`] as const]),
          ...onCosts.map(({ id, title }) => [id, title] as const),
        ]}
        save={choose}
        disabled={readOnly}
      />
    </WithNote>
  )
}

/** Rates of nought are more often forgotten than meant. */
const notOfPack = ({ onCosts }: Post): string | null =>
  rates.every(([rate]) => Number(onCosts[rate]) === 0)
    ? 'No on-costs are counted yet. Choose the kind of employer to take its rates, or enter your own.'
    : null
