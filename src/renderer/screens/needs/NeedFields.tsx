import type { Need } from '../../../domain/plan/need.ts'
import { CheckField } from '../../components/CheckField.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { FieldRow } from '../../components/FieldRow.tsx'
import { warningFor } from '../../components/fieldWarning.ts'
import { TextField } from '../../components/TextField.tsx'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { AnsweredBy } from './AnsweredBy.tsx'
import { areaChoices } from './areas.ts'

/** The fields of one need. */
export function NeedFields({ need }: { readonly need: Need }) {
  const store = usePlan()
  const { readOnly } = useView()
  const findings = useOpenFindingsOf(`needs/${need.id}`)
  const save = (fields: Partial<Omit<Need, 'id'>>): Promise<void> =>
    store.execute({ type: 'need.change', id: need.id, fields })
  const common = (field: keyof Need) => ({
    id: fieldId('needs', need.id, field),
    warning: warningFor(findings, field),
  })
  return (
    <>
      <TextField
        {...common('title')}
        label="Need"
        hint="In one sentence, for example: Too few people leaving prison reach treatment within three weeks"
        required
        readOnly={readOnly}
        value={need.title}
        save={(title) => save({ title })}
      />
      <FieldRow>
        <ChoiceField
          {...common('area')}
          label="Area of recovery"
          value={need.area ?? ''}
          choices={areaChoices}
          disabled={readOnly}
          save={(area) => save({ area: area === '' ? null : area })}
        />
        <TextField
          {...common('population')}
          label="Who has it"
          hint="For example: adults leaving prison"
          readOnly={readOnly}
          value={need.population}
          save={(population) => save({ population })}
        />
      </FieldRow>
      <CheckField
        {...common('priority')}
        label="A priority: the checks then look for an intervention that answers it"
        value={need.priority}
        disabled={readOnly}
        save={(priority) => save({ priority })}
      />
      <TextField
        {...common('evidence')}
        label="What shows it"
        hint="Figures with their period, and what people say. Leave out numbers from 1 to 4."
        lines={4}
        readOnly={readOnly}
        value={need.evidence}
        save={(evidence) => save({ evidence })}
      />
      <TextField
        {...common('source')}
        label="Where that comes from"
        hint="For example: joint strategic needs assessment 2026, page 14"
        readOnly={readOnly}
        value={need.source}
        save={(source) => save({ source })}
      />
      <AnsweredBy needId={need.id} />
    </>
  )
}
