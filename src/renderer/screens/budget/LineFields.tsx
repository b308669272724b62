import { Button, Field } from '@fluentui/react-components'
import { CalculatorRegular } from '@fluentui/react-icons'
import type { Line } from '../../../domain/costs/line.ts'
import { quarters, quarterTitle } from '../../../domain/values/financialYear.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { warningFor } from '../../components/fieldWarning.ts'
import { TextField } from '../../components/TextField.tsx'
import { useFindings, useList, usePlan, useView } from '../../stores/usePlan.ts'
import { useFieldGrid } from '../funding/fieldGrid.ts'
import { changeLine, hasOneSource, paidBy } from './lineCommands.ts'
import { LineFuture } from './LineFuture.tsx'
import { LineMoneyField } from './LineMoneyField.tsx'
import { costTypes } from './lineNames.ts'
import type { QuarterColumn } from '../../../domain/values/moneyColumns.ts'
import { useLineNames } from './useLineNames.ts'

interface LineFieldsProps {
  readonly line: Line
  readonly share: () => void
  readonly work: () => void
}

/** The fields of one budget line. */
export function LineFields({ line, share, work }: LineFieldsProps) {
  const { grid } = useFieldGrid()
  const store = usePlan()
  const names = useLineNames()
  const sources = useList('sources')
  const interventions = useList('interventions')
  const { readOnly } = useView()
  const findings = useFindings(`lines/${line.id}`)
  const at = (field: keyof Line) => `form/${line.id}/${field}`
  const save = (fields: Partial<Omit<Line, 'id'>>) => store.execute(changeLine(line.id, fields))
  const money = (field: QuarterColumn | 'amount', label: string) => (
    <LineMoneyField
      key={field}
      id={at(field)}
      line={line}
      field={field}
      label={label}
      warning={warningFor(findings, field)}
      readOnly={readOnly || (field === 'amount' && line.basis !== null)}
    />
  )
  const sharesWarning = warningFor(findings, 'shares')
  const shared = !hasOneSource(line)
  return (
    <>
      <TextField
        id={at('description')}
        label="Line"
        value={line.description}
        save={(description) => save({ description })}
        readOnly={readOnly}
      />
      <ChoiceField
        id={at('interventionId')}
        label="Intervention"
        value={line.interventionId ?? ''}
        choices={[['', 'No intervention yet'], ...interventions.map(({ id, title }) => [id, title] as const)]}
        save={(id) => save({ interventionId: id === '' ? null : id })}
        warning={warningFor(findings, 'interventionId')}
        disabled={readOnly}
      />
      {shared ? (
        <Field
          label="Sources"
          validationState={sharesWarning ? 'warning' : 'none'}
          {...(sharesWarning === undefined ? {} : { validationMessage: sharesWarning })}
        >
          <div>{names.sources(line)}</div>
        </Field>
      ) : (
        <ChoiceField
          id={at('shares')}
          label="Source"
          value={line.shares[0]?.sourceId ?? ''}
          choices={[['', 'No source yet'], ...sources.map(({ id, name }) => [id, name] as const)]}
          save={(id) => save({ shares: paidBy(id) })}
          warning={sharesWarning}
          disabled={readOnly}
        />
      )}
      <div>
        <Button size="small" disabled={readOnly || sources.length < 2} onClick={share}>
          Share over sources
        </Button>
      </div>
      <ChoiceField
        id={at('costType')}
        label="Cost type"
        value={line.costType}
        choices={costTypes}
        save={(costType) => save({ costType })}
        disabled={readOnly}
      />
      <div className={grid}>
        {quarters.map((quarter) => money(`q${quarter}`, quarterTitle(quarter)))}
        {money('amount', 'The whole year')}
      </div>
      <div>
        <Button size="small" icon={<CalculatorRegular />} onClick={work}>
          How it is worked out
        </Button>
      </div>
      <LineFuture line={line} />
      <TextField
        id={at('note')}
        label="Note"
        lines={3}
        value={line.note}
        save={(note) => save({ note })}
        readOnly={readOnly}
      />
    </>
  )
}
