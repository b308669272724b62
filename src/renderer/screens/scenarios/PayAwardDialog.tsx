import { Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { Adjustment } from '../../../domain/scenario/scenario.ts'
import type { Decimal } from '../../../domain/values/decimal.ts'
import { yearAfter } from '../../../domain/values/financialYear.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useDetails } from '../../stores/usePlan.ts'
import { rises, withoutSign } from './percentText.ts'

interface PayAwardDialogProps {
  readonly keep: (title: string, adjustments: readonly Adjustment[]) => void
  readonly close: () => void
}

/** Asks how much pay rises, and in which year. */
export function PayAwardDialog({ keep, close }: PayAwardDialogProps) {
  const { financialYear } = useDetails()
  const [typed, setTyped] = useState('')
  const [year, setYear] = useState<2 | 3>(2)
  const [problem, setProblem] = useState<string | null>(null)
  const confirm = (): void => {
    const percent = withoutSign(typed)
    if (!rises.test(percent)) setProblem('Enter a percentage such as 3.5')
    else
      keep(`Pay award of ${percent}% in ${yearAfter(financialYear, year - 1)}`, [
        { kind: 'uplift', what: 'pay', year, percent: percent as Decimal },
      ])
  }
  return (
    <FormDialog title="What if there is a pay award?" action="Keep as a scenario" act={confirm} close={close}>
      <Stack>
        <Field
          label="Pay rises by, in percent"
          hint="Over the year before. For example 3.5"
          required
          {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
        >
          <Input
            inputMode="decimal"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value)
            }}
          />
        </Field>
        <Field label="In">
          <Select
            value={String(year)}
            onChange={(_, { value }) => {
              setYear(value === '3' ? 3 : 2)
            }}
          >
            <option value="2">{yearAfter(financialYear)}</option>
            <option value="3">{yearAfter(financialYear, 2)}</option>
          </Select>
        </Field>
      </Stack>
    </FormDialog>
  )
}
