import { fieldId } from '../../components/fieldName.ts'
import { MoneyField } from '../../components/MoneyField.tsx'
import { Section } from '../../components/Section.tsx'
import { useDetails, usePlan, useView } from '../../stores/usePlan.ts'

/** From what sum on agreeing the plan is a key decision, which needs notice. */
export function KeyDecisionField() {
  const store = usePlan()
  const { readOnly } = useView()
  const { keyDecisionFrom } = useDetails()
  return (
    <Section title="Key decision">
      <MoneyField
        id={fieldId('plan', 'plan', 'keyDecisionFrom')}
        label="A decision is a key one from"
        hint="Your council’s constitution says; two councils whose reports were read have £500,000. Empty: not checked"
        what="the sum from which a decision is a key one"
        readOnly={readOnly}
        value={keyDecisionFrom}
        save={(amount) => store.execute({ type: 'details.change', fields: { keyDecisionFrom: amount } })}
      />
    </Section>
  )
}
