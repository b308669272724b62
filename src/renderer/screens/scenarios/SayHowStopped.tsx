import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { stoppableChoices, type Stoppable } from '../../../domain/values/stoppable.ts'
import { useAnnounce } from '../../components/announce.tsx'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { readWhole } from '../workforce/readWhole.ts'
import { sayOfAll } from './stoppableCommands.ts'

interface SayHowStoppedProps {
  /** The costs ticked, as `lines/x` or `posts/x`. */
  readonly ticked: readonly string[]
  /** All that can be ticked. */
  readonly all: readonly string[]
  readonly tick: (keys: ReadonlySet<string>) => void
}

/** Says of all the costs ticked at once how they can be stopped: one edit of the plan, which Undo takes back. */
export function SayHowStopped({ ticked, all, tick }: SayHowStoppedProps) {
  const styles = useStyles()
  const store = usePlan()
  const announce = useAnnounce()
  const { readOnly } = useView()
  const id = useId()
  const [stoppable, setStoppable] = useState<Stoppable>('notice')
  const [weeks, setWeeks] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  if (readOnly || all.length === 0) return null
  const say = (): void => {
    const noticeWeeks = readWhole(weeks, 260)
    if (stoppable === 'notice' && noticeWeeks === null) {
      setProblem('Enter the notice in whole weeks, up to 260')
      return
    }
    const fields = stoppable === 'notice' ? { stoppable, noticeWeeks } : { stoppable }
    store.execute(sayOfAll(ticked, fields)).then(
      () => {
        setProblem(null)
        tick(new Set())
        announce(`Said of ${costs(ticked.length)} how ${ticked.length === 1 ? 'it' : 'they'} can be stopped`)
      },
      (error: unknown) => {
        setProblem((error as Error).message)
      },
    )
  }
  return (
    <div className={styles.bar} role="group" aria-label="Say of several at once how they can be stopped">
      <Button
        onClick={() => {
          tick(new Set(ticked.length === all.length ? [] : all))
        }}
      >
        {ticked.length === all.length ? 'Untick all' : `Tick all ${all.length.toLocaleString('en-GB')}`}
      </Button>
      <Field label={{ children: 'Those ticked', htmlFor: `${id}how` }}>
        <Select
          id={`${id}how`}
          style={{ minWidth: 0 }}
          value={stoppable}
          onChange={(_, { value }) => {
            setStoppable(value as Stoppable)
            setProblem(null)
          }}
        >
          {stoppableChoices.map(([choice, title]) => (
            <option key={choice} value={choice}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={{ children: 'With weeks of notice', htmlFor: `${id}weeks` }}
        {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
      >
        <Input
          id={`${id}weeks`}
          className={styles.weeks}
          inputMode="numeric"
          disabled={stoppable !== 'notice'}
          value={weeks}
          onChange={(_, { value }) => {
            setWeeks(value)
          }}
        />
      </Field>
      <Button disabledFocusable={ticked.length === 0} onClick={say}>
        Say so of {costs(ticked.length)}
      </Button>
    </div>
  )
}

const costs = (count: number): string => (count === 1 ? '1 cost' : `${count.toLocaleString('en-GB')} costs`)

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalM,
  },
  weeks: { inlineSize: '8rem' },
})
