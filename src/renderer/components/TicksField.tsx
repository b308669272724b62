import { Checkbox, Field, FieldContextProvider, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useSaveChoice } from './useSaveChoice.ts'

interface TicksFieldProps<V extends string> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What can be ticked, with its words. */
  readonly choices: readonly (readonly [V, string])[]
  readonly chosen: readonly V[]
  readonly save: (chosen: readonly V[]) => Promise<void>
  readonly warning?: string | undefined
  readonly readOnly: boolean
  /** What stands there while nothing can be chosen. */
  readonly empty?: ReactNode
}

/** Any of some values. Saved as each is ticked, in the order in which they are listed. */
export function TicksField<V extends string>(props: TicksFieldProps<V>) {
  const { id, label, hint, choices, warning, readOnly, empty } = props
  const styles = useStyles()
  const { problem, value, save } = useSaveChoice(props.chosen, props.save)
  const message = problem ?? warning
  const toggle = (choice: V): void => {
    const all = choices.map(([each]) => each)
    save(all.filter((each) => value.includes(each) !== (each === choice)))
  }
  return (
    <Field
      label={{ children: label, id: `${id}/label` }}
      {...(hint === undefined ? {} : { hint })}
      validationState={problem ? 'error' : warning ? 'warning' : 'none'}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      {/* The group takes the id that findings go to, so it can hold the keyboard. */}
      <div id={id} role="group" tabIndex={-1} aria-labelledby={`${id}/label`} className={styles.ticks}>
        {/* The field's own label names the group; without this it would name the first checkbox as well. */}
        <FieldContextProvider value={undefined}>
          {choices.length === 0
            ? empty
            : choices.map(([choice, title]) => (
                <Checkbox
                  key={choice}
                  checked={value.includes(choice)}
                  label={title}
                  disabled={readOnly}
                  onChange={() => {
                    toggle(choice)
                  }}
                />
              ))}
        </FieldContextProvider>
      </div>
    </Field>
  )
}

const useStyles = makeStyles({
  ticks: {
    display: 'grid',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
})
