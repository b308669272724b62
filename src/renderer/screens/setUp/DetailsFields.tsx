import { makeStyles, tokens } from '@fluentui/react-components'
import type { PlanDetails } from '../../../domain/plan/setUp.ts'
import { fieldId } from '../../components/fieldName.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { useDetails, usePlan, useView } from '../../stores/usePlan.ts'

/** The plan's own details. The year stays as the plan was begun: the guidance inside is for that year. */
export function DetailsFields() {
  const styles = useStyles()
  const store = usePlan()
  const details = useDetails()
  const { readOnly } = useView()
  const findings = useOpenFindingsOf('plan/plan')
  const save = (fields: Partial<Omit<PlanDetails, 'id'>>): Promise<void> =>
    store.execute({ type: 'details.change', fields })
  return (
    <Stack>
      <TextField
        id={fieldId('plan', 'plan', 'title')}
        label="Title of the plan"
        hint="As it is to stand on the cover"
        required
        readOnly={readOnly}
        value={details.title}
        save={(title) => save({ title })}
        warning={warningFor(findings, 'title')}
      />
      <dl className={styles.facts}>
        <div>
          <dt className={styles.term}>Financial year</dt>
          <dd className={styles.fact}>{details.financialYear}</dd>
        </div>
        <div>
          <dt className={styles.term}>
            {details.authorities.length > 1 ? 'Authorities, as a joint plan' : 'Authority'}
          </dt>
          <dd className={styles.fact}>{details.authorities.map(({ name }) => name).join(', ')}</dd>
        </div>
      </dl>
      <TextField
        id={fieldId('plan', 'plan', 'footprint')}
        label="Area covered"
        hint="Only where it is not simply the area of the authority, for example: the Teesside police area"
        readOnly={readOnly}
        value={details.footprint}
        save={(footprint) => save({ footprint })}
        warning={warningFor(findings, 'footprint')}
      />
    </Stack>
  )
}

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXXL, margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, fontWeight: tokens.fontWeightSemibold },
})
