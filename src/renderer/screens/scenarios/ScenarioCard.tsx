import { Button, Checkbox } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons'
import type { Scenario } from '../../../domain/scenario/scenario.ts'
import { fieldId } from '../../components/fieldName.ts'
import { RecordCard } from '../../components/RecordCard.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useList, usePlan, useView } from '../../stores/usePlan.ts'
import { Adjustments } from './adjustments/Adjustments.tsx'
import { newScenario } from './scenarioCommands.ts'

interface ScenarioCardProps {
  readonly scenario: Scenario
  readonly open: boolean
  /** Opens a scenario, or closes the one that is open. */
  readonly show: (id: string | null) => void
  /** It stands in the comparison. */
  readonly compared: boolean
  readonly compare: (compared: boolean) => void
  readonly adopt: () => void
}

/** One scenario: whether it is compared, and when opened its name and what goes otherwise in it. */
export function ScenarioCard({ scenario, open, show, compared, compare, adopt }: ScenarioCardProps) {
  const { readOnly } = useView()
  const edits = useListEdits()
  const scenarios = useList('scenarios')
  const { id, title, adjustments } = scenario
  const duplicate = (): void => {
    const { id: copy, command } = newScenario(scenarios, { ...scenario, title: `Copy of ${title}` })
    edits.add(command, fieldId('scenarios', copy, 'title'))
    show(copy)
  }
  return (
    <RecordCard
      record={`scenarios/${id}`}
      title={title}
      heading="h3"
      summary={
        adjustments.length === 1 ? '1 change' : `${adjustments.length.toLocaleString('en-GB')} changes`
      }
      actions={
        <>
          <Checkbox
            label="Compare"
            aria-label={`Compare ${title}`}
            checked={compared}
            onChange={(_, { checked }) => {
              compare(checked === true)
            }}
          />
          {readOnly ? null : (
            <>
              <Button
                appearance="subtle"
                icon={<Copy20Regular />}
                aria-label={`Duplicate ${title}`}
                title={`Duplicate ${title}`}
                onClick={duplicate}
              />
              <Button aria-label={`Adopt… ${title}`} onClick={adopt}>
                Adopt…
              </Button>
            </>
          )}
        </>
      }
      open={open}
      onToggle={() => {
        show(open ? null : id)
      }}
      onRemove={
        readOnly
          ? undefined
          : () => {
              edits.remove({ type: 'scenario.remove', id }, `the scenario “${title}”`, 'scenarios/')
            }
      }
    >
      <ScenarioWords scenario={scenario} />
      <Adjustments scenario={scenario} />
    </RecordCard>
  )
}

function ScenarioWords({ scenario: { id, title, note } }: { readonly scenario: Scenario }) {
  const store = usePlan()
  const { readOnly } = useView()
  const save = (fields: { title?: string; note?: string }): Promise<void> =>
    store.execute({ type: 'scenario.change', id, fields })
  return (
    <>
      <TextField
        id={fieldId('scenarios', id, 'title')}
        label="What if"
        hint="A name for the page and for the history, for example: 8% less from October"
        required
        readOnly={readOnly}
        value={title}
        save={(text) => save({ title: text })}
      />
      <TextField
        id={fieldId('scenarios', id, 'note')}
        label="Note"
        lines={2}
        readOnly={readOnly}
        value={note}
        save={(text) => save({ note: text })}
      />
    </>
  )
}
