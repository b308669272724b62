import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components'
import { AuthorityField } from './AuthorityField.tsx'
import { PackField } from './PackField.tsx'
import { useNewPlan } from './useNewPlan.ts'
import type { Reference } from './useReference.ts'

interface NewPlanFormProps {
  readonly reference: Reference
  readonly close: () => void
}

export function NewPlanForm({ reference, close }: NewPlanFormProps) {
  const styles = useStyles()
  const plan = useNewPlan(reference)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        plan.begin()
      }}
    >
      <DialogBody>
        <DialogTitle>New plan</DialogTitle>
        <DialogContent className={styles.fields}>
          <AuthorityField
            id="new-plan-authority"
            authorities={reference.authorities}
            chosen={plan.codes}
            onChoose={plan.setCodes}
            problem={plan.problem}
          />
          <Field label="Financial year">
            <Select
              value={plan.year}
              onChange={(_, { value }) => {
                plan.setYear(value)
              }}
            >
              {plan.years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </Select>
          </Field>
          <PackField packs={reference.packs} value={plan.packId} onChoose={plan.setPackId} year={plan.year} />
          <Field label="Title of the plan" hint="It can be changed later">
            <Input
              value={plan.title}
              onChange={(_, { value }) => {
                plan.setTitle(value)
              }}
            />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" appearance="primary">
            Begin the plan
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  )
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
})
