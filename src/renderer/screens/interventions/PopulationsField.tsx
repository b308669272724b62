import { Checkbox, Field, makeStyles } from '@fluentui/react-components'
import { populationTitles, type Population } from '../../../domain/values/population.ts'
import { useSaveChoice } from '../../components/useSaveChoice.ts'

interface PopulationsFieldProps {
  readonly id: string
  readonly chosen: readonly Population[]
  readonly save: (chosen: readonly Population[]) => Promise<void>
  readonly warning: string | undefined
  readonly readOnly: boolean
}

const populations = Object.entries(populationTitles) as [Population, string][]

/** The groups of people an intervention is for, as grants with a purpose name them. */
export function PopulationsField({ id, chosen, save, warning, readOnly }: PopulationsFieldProps) {
  const styles = useStyles()
  const choice = useSaveChoice(chosen, save)
  const message = choice.problem ?? warning
  return (
    <Field
      label={{ children: 'Whom it is for', id: `${id}/label` }}
      hint="Some grants may only be spent on some groups of people"
      validationState={choice.problem ? 'error' : warning ? 'warning' : 'none'}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      {/* The group takes the id that findings go to, so it can hold the keyboard. */}
      <div id={id} role="group" tabIndex={-1} aria-labelledby={`${id}/label`} className={styles.groups}>
        {populations.map(([population, title]) => (
          <Checkbox
            key={population}
            checked={choice.value.includes(population)}
            label={title}
            disabled={readOnly}
            onChange={() => {
              choice.save(toggled(choice.value, population))
            }}
          />
        ))}
      </div>
    </Field>
  )
}

/** With the group or without it, in the order in which they are listed. */
const toggled = (chosen: readonly Population[], population: Population): readonly Population[] =>
  populations
    .map(([each]) => each)
    .filter((each) => (each === population ? !chosen.includes(each) : chosen.includes(each)))

const useStyles = makeStyles({
  groups: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
})
