import { Link } from '@fluentui/react-components'
import type { Intervention } from '../../../domain/plan/intervention.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { TextField } from '../../components/TextField.tsx'
import { TicksField } from '../../components/TicksField.tsx'
import { populationTitles, type Population } from '../../../domain/values/population.ts'
import { planAddress } from '../../route.ts'
import { useFindings, useList, usePack, usePlan, useView } from '../../stores/usePlan.ts'
import { useFieldGrid } from '../funding/fieldGrid.ts'
import { changeChoices } from './changeWords.ts'
import { ItemField } from './ItemField.tsx'
import { menuItem } from './menu.ts'

const populations = Object.entries(populationTitles) as [Population, string][]

/** What can be said of an intervention, in the order a reviewer reads it. */
export function InterventionFields({ intervention }: { readonly intervention: Intervention }) {
  const { grid } = useFieldGrid()
  const store = usePlan()
  const pack = usePack()
  const needs = useList('needs')
  const ambitions = useList('ambitions')
  const { readOnly } = useView()
  const findings = useFindings(`interventions/${intervention.id}`)
  const at = (field: keyof Intervention) => fieldId('interventions', intervention.id, field)
  const save = (fields: Partial<Omit<Intervention, 'id'>>) =>
    store.execute({ type: 'intervention.change', id: intervention.id, fields })
  const needsCase = menuItem(pack, intervention.itemId)?.needsCase === true
  const about = { readOnly }
  return (
    <>
      <TextField
        {...about}
        id={at('title')}
        label="Title"
        value={intervention.title}
        save={(title) => save({ title })}
        warning={warningFor(findings, 'title')}
        required
      />
      <ItemField intervention={intervention} save={(itemId) => save({ itemId })} />
      <TextField
        {...about}
        id={at('delivery')}
        label="What will be delivered"
        hint="In a few sentences: what will be done, for whom and how much of it"
        lines={5}
        value={intervention.delivery}
        save={(delivery) => save({ delivery })}
        warning={warningFor(findings, 'delivery')}
      />
      <div className={grid}>
        <ChoiceField
          id={at('change')}
          label="Against last year"
          value={intervention.change}
          choices={changeChoices}
          save={(change) => save({ change })}
          disabled={readOnly}
        />
        <TextField
          {...about}
          id={at('provider')}
          label="Provider"
          value={intervention.provider}
          save={(provider) => save({ provider })}
        />
        <TextField
          {...about}
          id={at('lead')}
          label="Lead"
          value={intervention.lead}
          save={(lead) => save({ lead })}
        />
      </div>
      <TicksField
        {...about}
        id={at('needs')}
        label="Needs it answers"
        choices={needs.map((need) => [need.id, need.priority ? `${need.title} (priority)` : need.title])}
        chosen={intervention.needs}
        save={(chosen) => save({ needs: chosen })}
        warning={warningFor(findings, 'needs')}
        empty={
          <span>
            No need has been entered. Add them under{' '}
            <Link href={planAddress(store.id, 'needs')}>Local need</Link>.
          </span>
        }
      />
      <TicksField
        {...about}
        id={at('ambitions')}
        label="Ambitions it serves"
        choices={ambitions.map((ambition) => [ambition.id, ambition.title])}
        chosen={intervention.ambitions}
        save={(chosen) => save({ ambitions: chosen })}
        warning={warningFor(findings, 'ambitions')}
        empty={
          <span>
            No ambition has been entered. Add them under{' '}
            <Link href={planAddress(store.id, 'ambitions')}>Ambitions</Link>.
          </span>
        }
      />
      <TicksField
        {...about}
        id={at('populations')}
        label="Whom it is for"
        hint="Some grants may only be spent on some groups of people"
        choices={populations}
        chosen={intervention.populations}
        save={(populations) => save({ populations })}
        warning={warningFor(findings, 'populations')}
      />
      <TextField
        {...about}
        id={at('additionality')}
        label="How the money adds to what is already spent"
        hint="Grant money may add to local spending and not replace it"
        lines={3}
        value={intervention.additionality}
        save={(additionality) => save({ additionality })}
        warning={warningFor(findings, 'additionality')}
      />
      <TextField
        {...about}
        id={at('exitPlan')}
        label="What happens when the money ends"
        hint="Who goes on with it and who then pays, or how it is brought to an end"
        lines={3}
        value={intervention.exitPlan}
        save={(exitPlan) => save({ exitPlan })}
        warning={warningFor(findings, 'exitPlan')}
      />
      {needsCase || intervention.localCase !== '' ? (
        <TextField
          {...about}
          id={at('localCase')}
          label="Written case for a locally defined item"
          hint="Why it serves the aims of the strategy, with the local evidence for it"
          lines={4}
          value={intervention.localCase}
          save={(localCase) => save({ localCase })}
          warning={warningFor(findings, 'localCase')}
          required={needsCase}
        />
      ) : null}
    </>
  )
}
