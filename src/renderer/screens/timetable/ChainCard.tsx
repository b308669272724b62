import { Button, makeStyles, Select, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Chain } from '../../../domain/timetable/chain.ts'
import { useAnnounceUndoable } from '../../components/useAnnounceUndoable.ts'
import { useComplain } from '../../components/announce.tsx'
import { newId, useList, usePlan } from '../../stores/usePlan.ts'

/** One way to a decision, and from which step of the timetable to plan it. */
export function ChainCard({ chain }: { readonly chain: Chain }) {
  const styles = useStyles()
  const store = usePlan()
  const steps = useList('steps')
  const done = useAnnounceUndoable()
  const complain = useComplain()
  const [chosen, setChosen] = useState<string | null>(null)
  const anchors = steps.filter(
    ({ kind, title }) => kind === chain.anchor.kind || title === chain.anchor.title,
  )
  const anchorId = anchors.some(({ id }) => id === chosen) ? chosen : (anchors[0]?.id ?? null)
  const missing = chain.steps.filter(({ title }) => !steps.some((step) => step.title === title))
  const take = (): void => {
    const keys = ['anchor', ...chain.steps.map(({ key }) => key)]
    store
      .execute({
        type: 'chain.take',
        chainId: chain.id,
        anchorId,
        ids: Object.fromEntries(keys.map((key) => [key, newId()])),
      })
      .then(() => {
        done(`Added the steps of “${chain.title}”`)
      }, complain)
  }
  const from = `chain-${chain.id}-from`
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <h3 className={styles.title}>{chain.title}</h3>
        <p className={styles.summary}>{chain.summary}</p>
        <p className={styles.summary}>
          {missing.length === chain.steps.length
            ? `${chain.steps.length} steps`
            : `${chain.steps.length - missing.length} of its ${chain.steps.length} steps are in the timetable`}
        </p>
      </div>
      <label htmlFor={from} className={styles.from}>
        Planned from
        <Select
          id={from}
          style={{ minWidth: 0 }}
          value={anchorId ?? ''}
          onChange={(_, { value }) => {
            setChosen(value)
          }}
        >
          {anchors.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {anchors.length > 0 ? null : <option value="">{chain.anchor.title} (a new step)</option>}
        </Select>
      </label>
      <Button
        icon={<Add16Regular />}
        disabledFocusable={missing.length === 0}
        aria-label={missing.length === 0 ? `Added: ${chain.title}` : `Add its steps: ${chain.title}`}
        onClick={() => {
          if (missing.length > 0) take()
        }}
      >
        {missing.length === 0 ? 'Added' : 'Add its steps'}
      </Button>
    </article>
  )
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 320px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  from: {
    display: 'grid',
    // Its longest choice must not push it out of its place.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    flex: '0 1 300px',
    minWidth: 0,
  },
})
