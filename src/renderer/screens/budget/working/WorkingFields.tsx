import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components'
import { FieldRow } from '../../../components/FieldRow.tsx'
import { presets, type TypedBasis } from './typedBasis.ts'

/** What is wrong with what was typed; about no one field when it is null. */
export interface Problem {
  readonly field: keyof TypedBasis | null
  readonly why: string
}

interface WorkingFieldsProps {
  readonly typed: TypedBasis
  readonly change: (typed: TypedBasis) => void
  readonly problem: Problem | null
}

type TextName = Exclude<keyof TypedBasis, 'purchase' | 'assumption'>

/** The fields of a working, with words to begin from. */
export function WorkingFields({ typed, change, problem }: WorkingFieldsProps) {
  const styles = useStyles()
  const wrong = (field: keyof TypedBasis | null) =>
    problem?.field === field ? { validationState: 'error' as const, validationMessage: problem.why } : {}
  const text = (field: TextName, label: string, hint: string, money = false) => (
    <Field label={label} hint={hint} {...wrong(field)}>
      <Input
        value={typed[field]}
        {...(money ? { contentBefore: '£' } : {})}
        onChange={(_, { value }) => {
          change({ ...typed, [field]: value })
        }}
      />
    </Field>
  )
  return (
    <>
      <div role="group" aria-label="Begin with" className={styles.presets}>
        {presets.map(([title, words]) => (
          <Button
            key={title}
            size="small"
            onClick={() => {
              change({ ...typed, ...words })
            }}
          >
            {title}
          </Button>
        ))}
      </div>
      <FieldRow>
        {text('unitCost', 'Unit cost', 'Such as the price of one night', true)}
        {text('quantity', 'How many', 'Such as 12')}
        {text('quantityName', 'Of what', 'Such as placements')}
        {text('each', 'Units each takes', 'Such as 28; 1 when it is one')}
        {text('eachName', 'What those units are', 'Such as nights')}
        <Field label="How it is bought">
          <Select
            value={typed.purchase}
            onChange={(_, { value }) => {
              change({ ...typed, purchase: value as TypedBasis['purchase'] })
            }}
          >
            <option value="">Not said</option>
            <option value="spot">Spot: one at a time</option>
            <option value="block">Block: kept whether used or not</option>
          </Select>
        </Field>
      </FieldRow>
      <Field label="What these figures rest on" hint="Such as a contract, a quote or last year’s use">
        <Textarea
          value={typed.assumption}
          rows={2}
          onChange={(_, { value }) => {
            change({ ...typed, assumption: value })
          }}
        />
      </Field>
      {problem?.field === null ? <Field {...wrong(null)}>{<span />}</Field> : null}
    </>
  )
}

const useStyles = makeStyles({
  presets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
