import { Checkbox, Field, Link } from '@fluentui/react-components'
import { useState } from 'react'
import type { Intervention } from '../../../domain/plan/intervention.ts'
import { fieldId } from '../../components/fieldName.ts'
import { planAddress } from '../../route.ts'
import { useList, usePlan, useView } from '../../stores/usePlan.ts'

interface NeedsFieldProps {
  readonly intervention: Intervention
  readonly save: (needs: readonly string[]) => Promise<void>
  readonly warning: string | undefined
}

/** The local needs an intervention answers. */
export function NeedsField({ intervention, save, warning }: NeedsFieldProps) {
  const { id } = usePlan()
  const needs = useList('needs')
  const { readOnly } = useView()
  const [problem, setProblem] = useState<string | null>(null)
  const toggle = (need: string): void => {
    const chosen = intervention.needs.includes(need)
      ? intervention.needs.filter((each) => each !== need)
      : [...intervention.needs, need]
    save(chosen).then(
      () => {
        setProblem(null)
      },
      (error: unknown) => {
        setProblem((error as Error).message)
      },
    )
  }
  const at = fieldId('interventions', intervention.id, 'needs')
  const message = problem ?? warning
  return (
    <Field
      label={{ children: 'Needs it answers', id: `${at}/label` }}
      validationState={problem ? 'error' : warning ? 'warning' : 'none'}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      {/* The group takes the id that findings go to, so it can hold the keyboard. */}
      <div id={at} role="group" tabIndex={-1} aria-labelledby={`${at}/label`}>
        {needs.length === 0 ? (
          <>
            No need has been entered. Add them under <Link href={planAddress(id, 'needs')}>Local need</Link>.
          </>
        ) : (
          needs.map((need) => (
            <div key={need.id}>
              <Checkbox
                checked={intervention.needs.includes(need.id)}
                label={need.priority ? `${need.title} (priority)` : need.title}
                disabled={readOnly}
                onChange={() => {
                  toggle(need.id)
                }}
              />
            </div>
          ))
        )}
      </div>
    </Field>
  )
}
