import type { Line } from '../../../domain/costs/line.ts'
import { yearAfter } from '../../../domain/values/financialYear.ts'
import { stoppableChoices } from '../../../domain/values/stoppable.ts'
import { CheckField } from '../../components/CheckField.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { FieldRow } from '../../components/FieldRow.tsx'
import { warningFor } from '../../components/fieldWarning.ts'
import { MoneyField } from '../../components/MoneyField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDetails, useFindings, usePlan, useView } from '../../stores/usePlan.ts'
import { changeLine } from './lineCommands.ts'

/** How a line goes on: in later years, and how far it can be stopped in this one. */
export function LineFuture({ line }: { readonly line: Line }) {
  const store = usePlan()
  const { readOnly } = useView()
  const { financialYear } = useDetails()
  const findings = useFindings(`lines/${line.id}`)
  const at = (field: keyof Line) => `form/${line.id}/${field}`
  const save = (fields: Partial<Omit<Line, 'id'>>) => store.execute(changeLine(line.id, fields))
  const later = (field: 'year2' | 'year3', after: number) => (
    <MoneyField
      id={at(field)}
      label={yearAfter(financialYear, after)}
      what={`the amount for ${yearAfter(financialYear, after)}`}
      hint={line.recurring ? 'Empty: this year’s cost with the uplift' : 'Empty: nothing'}
      value={line[field]}
      save={(amount) => save({ [field]: amount })}
      warning={warningFor(findings, field)}
      readOnly={readOnly}
    />
  )
  return (
    <>
      <CheckField
        id={at('recurring')}
        label="Goes on in later years"
        hint="Leave it out for a cost that comes once"
        value={line.recurring}
        save={(recurring) => save({ recurring })}
        warning={warningFor(findings, 'recurring')}
        disabled={readOnly}
      />
      <FieldRow>
        {later('year2', 1)}
        {later('year3', 2)}
      </FieldRow>
      <FieldRow>
        <ChoiceField
          id={at('stoppable')}
          label="If the money is cut"
          value={line.stoppable}
          choices={stoppableChoices}
          save={(stoppable) => save({ stoppable })}
          warning={warningFor(findings, 'stoppable')}
          disabled={readOnly}
        />
        <TextField
          id={at('noticeWeeks')}
          label="Notice, in weeks"
          inputMode="decimal"
          value={line.noticeWeeks === null ? '' : String(line.noticeWeeks)}
          save={(text) => {
            const weeks = text.trim()
            if (weeks === '') return save({ noticeWeeks: null })
            return /^\d{1,3}$/.test(weeks) && Number(weeks) <= 260
              ? save({ noticeWeeks: Number(weeks) })
              : 'Enter the notice in whole weeks, up to 260'
          }}
          warning={warningFor(findings, 'noticeWeeks')}
          readOnly={readOnly}
        />
      </FieldRow>
    </>
  )
}
