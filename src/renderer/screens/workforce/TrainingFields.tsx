import { quarters, quarterTitle, type Quarter } from '../../../domain/values/financialYear.ts'
import { figure } from '../../../domain/values/figure.ts'
import { noMoney } from '../../../domain/values/money.ts'
import type { Training } from '../../../domain/workforce/post.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { warningFor } from '../../components/fieldWarning.ts'
import { MoneyField } from '../../components/MoneyField.tsx'
import { SharesField } from '../../components/shares/SharesField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { useFigure, useList, usePack, usePlan, useView } from '../../stores/usePlan.ts'
import { interventionChoices, roleChoices } from './choices.ts'
import { GroupedChoiceField } from './GroupedChoiceField.tsx'
import { kindChoices } from './trainingKinds.ts'
import { WholeNumberField } from './WholeNumberField.tsx'

const quarterNamed: Readonly<Record<`${Quarter}`, Quarter>> = { 1: 1, 2: 2, 3: 3, 4: 4 }

/** The fields of one item of training, with its cost as it follows. */
export function TrainingFields({ training }: { readonly training: Training }) {
  const store = usePlan()
  const pack = usePack()
  const interventions = useList('interventions')
  const { readOnly } = useView()
  const findings = useOpenFindingsOf(`training/${training.id}`)
  const at = (field: keyof Training) => ({
    id: fieldId('training', training.id, field),
    warning: warningFor(findings, field),
  })
  const save = (fields: Partial<Omit<Training, 'id'>>): Promise<void> =>
    store.execute({ type: 'training.change', id: training.id, fields })
  return (
    <>
      <TextField
        {...at('title')}
        label="Title"
        hint="What people will learn, for example: Level 3 award for new workers"
        value={training.title}
        save={(title) => save({ title })}
        readOnly={readOnly}
      />
      <FieldRow>
        <ChoiceField
          {...at('kind')}
          label="Kind"
          value={training.kind}
          choices={kindChoices}
          save={(kind) => save({ kind })}
          disabled={readOnly}
        />
        <GroupedChoiceField
          {...at('roleId')}
          label="For which role"
          value={training.roleId}
          none="All roles, or none in particular"
          groups={roleChoices(pack)}
          save={(roleId) => save({ roleId })}
          disabled={readOnly}
        />
        <GroupedChoiceField
          {...at('interventionId')}
          label="Intervention"
          value={training.interventionId}
          none="No intervention yet"
          groups={interventionChoices(pack, interventions)}
          save={(interventionId) => save({ interventionId })}
          disabled={readOnly}
        />
        <TextField
          {...at('provider')}
          label="Provider"
          value={training.provider}
          save={(provider) => save({ provider })}
          readOnly={readOnly}
        />
      </FieldRow>
      <FieldRow>
        <WholeNumberField
          {...at('places')}
          label="Places"
          value={training.places}
          most={10_000}
          save={(places) => save({ places: places ?? 0 })}
          readOnly={readOnly}
        />
        <MoneyField
          {...at('unitCost')}
          label="Cost of one place"
          what="the cost of one place"
          value={training.unitCost}
          save={(unitCost) => save({ unitCost: unitCost ?? noMoney })}
          readOnly={readOnly}
        />
        <ChoiceField
          {...at('quarter')}
          label="Paid in"
          value={`${training.quarter}`}
          choices={quarters.map((quarter) => [`${quarter}`, quarterTitle(quarter)] as const)}
          save={(chosen) => save({ quarter: quarterNamed[chosen] })}
          disabled={readOnly}
        />
      </FieldRow>
      <div>
        Cost in the year: <ExplainedFigure name={figure.costPlanned('training', training.id)} sign />
      </div>
      <SharesField
        {...at('shares')}
        shares={training.shares}
        amount={useFigure(figure.costPlanned('training', training.id))}
        save={(shares) => save({ shares })}
        readOnly={readOnly}
      />
      <TextField
        {...at('note')}
        label="Note"
        lines={3}
        value={training.note}
        save={(note) => save({ note })}
        readOnly={readOnly}
      />
    </>
  )
}
