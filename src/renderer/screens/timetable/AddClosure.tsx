import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { parseDate } from '../../../domain/values/date.ts'
import { useAnnounce } from '../../components/announce.tsx'
import { newId, usePlan } from '../../stores/usePlan.ts'

const dateField = 'closures/'

/** A closure day is entered whole, as without its date it would mean nothing. */
export function AddClosure() {
  const styles = useStyles()
  const store = usePlan()
  const announce = useAnnounce()
  const [date, setDate] = useState('')
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const refuse = (sentence: string): void => {
    setProblem(sentence)
    document.getElementById(dateField)?.focus()
  }
  const add = (): void => {
    const read = parseDate(date)
    if (read === null) {
      refuse('Enter a date that exists, like 29 December 2027')
      return
    }
    store.execute({ type: 'closure.add', record: { id: newId(), date: read, title: title.trim() } }).then(
      () => {
        announce('The closure day has been added')
        setDate('')
        setTitle('')
        setProblem(null)
        document.getElementById(dateField)?.focus()
      },
      (error: unknown) => {
        refuse((error as Error).message)
      },
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field
        label={{ children: 'Date', htmlFor: dateField }}
        className={styles.field}
        {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
      >
        <Input
          id={dateField}
          value={date}
          onChange={(_, { value }) => {
            setDate(value)
          }}
        />
      </Field>
      <Field label="What it is" className={styles.field}>
        <Input
          value={title}
          onChange={(_, { value }) => {
            setTitle(value)
          }}
        />
      </Field>
      <Button type="submit" icon={<Add20Regular />} className={styles.button}>
        Add a closure day
      </Button>
    </form>
  )
}

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalL },
  field: { flex: '1 1 200px' },
  button: { marginTop: '26px' },
})
