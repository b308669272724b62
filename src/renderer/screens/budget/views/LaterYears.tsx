import { makeStyles, tokens } from '@fluentui/react-components'
import type { Assumptions } from '../../../../domain/costs/assumptions.ts'
import { Decimal } from '../../../../domain/values/decimal.ts'
import { yearAfter } from '../../../../domain/values/financialYear.ts'
import { fieldId } from '../../../components/fieldName.ts'
import { FindingsOf } from '../../../components/FindingsOf.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useDetails, usePlan, useRecord, useView } from '../../../stores/usePlan.ts'

type Rise = 'pay2' | 'prices2' | 'pay3' | 'prices3'

const nobodySaid: Assumptions = {
  id: 'assumptions',
  pay2: null,
  pay3: null,
  prices2: null,
  prices3: null,
  basis: '',
}

/** What the second and third year rest on: rises in pay and prices over the year before, and where they come from. */
export function LaterYears() {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const { financialYear } = useDetails()
  const assumptions = useRecord('assumptions', 'assumptions') ?? nobodySaid
  const set = (fields: Partial<Assumptions>): Promise<void> =>
    store.execute({ type: 'assumptions.set', assumptions: { ...assumptions, ...fields } })
  const at = (field: keyof Assumptions): string => fieldId('assumptions', 'assumptions', field)
  const rise = (field: Rise, of: string, year: string) => (
    <TextField
      key={field}
      id={at(field)}
      label={`${of} rise in ${year}, %`}
      inputMode="decimal"
      value={assumptions[field] ?? ''}
      save={(text) => {
        const percent = text.trim().replace(/\s*%$/, '')
        if (percent === '') return set({ [field]: null })
        const read = Decimal.safeParse(percent)
        return read.success ? set({ [field]: read.data }) : 'Enter a percentage, such as 3 or 2.5'
      }}
      readOnly={readOnly}
    />
  )
  const [second, third] = [yearAfter(financialYear, 1), yearAfter(financialYear, 2)]
  return (
    <fieldset className={styles.panel}>
      <legend>What the later years rest on</legend>
      {rise('pay2', 'Pay', second)}
      {rise('prices2', 'Price', second)}
      {rise('pay3', 'Pay', third)}
      {rise('prices3', 'Price', third)}
      <div className={styles.basis}>
        <TextField
          id={at('basis')}
          label="Where these come from"
          value={assumptions.basis}
          save={(basis) => set({ basis })}
          readOnly={readOnly}
        />
      </div>
      <div className={styles.found}>
        <FindingsOf record="assumptions/assumptions" />
      </div>
    </fieldset>
  )
}

const useStyles = makeStyles({
  panel: {
    flexBasis: '100%',
    minInlineSize: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 140px), 1fr))',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    '& .fui-Input, & input': { minInlineSize: 0, inlineSize: '100%' },
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  found: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, '&:empty': { display: 'none' } },
  basis: { gridColumn: 'span 2', minInlineSize: 0, '@media (max-width: 480px)': { gridColumn: 'auto' } },
})
