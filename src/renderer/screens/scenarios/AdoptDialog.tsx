import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Comparison } from '../../../contract/scenarioViews.ts'
import type { Scenario } from '../../../domain/scenario/scenario.ts'
import { formatPounds } from '../../../domain/values/money.ts'
import { useAnnounceUndoable } from '../../components/useAnnounceUndoable.ts'
import { arriveAt, headingId } from '../../components/arrive.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { usePlan } from '../../stores/usePlan.ts'
import { touchedWords } from './touchedWords.ts'
import { useComparison } from './useComparison.ts'

/** Says what adopting a scenario changes before it is done. */
export function AdoptDialog({
  scenario,
  close,
}: {
  readonly scenario: Scenario
  readonly close: () => void
}) {
  const styles = useStyles()
  const store = usePlan()
  const announce = useAnnounceUndoable()
  const [refused, setRefused] = useState<string | null>(null)
  const { answer, problem } = useComparison(scenario.id)
  const adopt = (): void => {
    store.execute({ type: 'scenario.adopt', id: scenario.id }).then(
      () => {
        close()
        arriveAt(headingId)
        announce(`Adopted “${scenario.title}”`)
      },
      (error: unknown) => {
        setRefused((error as Error).message)
      },
    )
  }
  const sentence = refused ?? problem
  return (
    <FormDialog
      title={`Adopt “${scenario.title}”?`}
      action="Adopt it"
      act={adopt}
      close={close}
      alert
      ready={answer !== null}
    >
      <div className={styles.content}>
        {answer === null ? (
          sentence === null && <Spinner label="Working out what changes" />
        ) : (
          <WhatChanges comparison={answer} />
        )}
        <p className={styles.text}>
          The scenario becomes the plan in one step and leaves this list. Undo takes it back whole.
          Allocations that change become indicative, without a letter, until you enter the new one.
        </p>
        {sentence === null ? null : <p role="alert">{sentence}</p>}
      </div>
    </FormDialog>
  )
}

/** How many records change, and the figures of the whole plan that move. */
function WhatChanges({ comparison: { columns, groups } }: { readonly comparison: Comparison }) {
  const styles = useStyles()
  const scenario = columns[1]
  const moved = groups
    .filter(({ sourceId }) => sourceId === null)
    .flatMap(({ figures }) => figures.filter(({ differs }) => differs))
  if (!scenario) return null
  const inWords = (amount: Parameters<typeof formatPounds>[0] | null | undefined): string =>
    amount == null ? 'not known' : formatPounds(amount)
  return (
    <>
      <p className={styles.text}>{touchedWords(scenario.touched)}</p>
      {moved.length === 0 ? (
        <p className={styles.text}>No figure of the whole plan moves.</p>
      ) : (
        <ul className={styles.figures} aria-label="Figures of the whole plan that move">
          {moved.map(({ figure, label, year, amounts }) => (
            <li key={figure}>
              {label} {year}: from {inWords(amounts[0]?.amount)} to {inWords(amounts[1]?.amount)}
            </li>
          ))}
        </ul>
      )}
      {scenario.notes.length === 0 ? null : <p className={styles.text}>{scenario.notes.join('. ')}.</p>}
    </>
  )
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  figures: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontVariantNumeric: 'tabular-nums' },
})
