import { Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Source } from '../../../domain/funding/source.ts'
import { useAnnounce } from '../../components/announce.tsx'
import { FormDialog } from '../../components/FormDialog.tsx'
import { conditionKinds, type ConditionKind } from './conditionKinds.ts'
import { conditionOf, emptyDraft } from './conditionDraft.ts'
import { KindFields } from './KindFields.tsx'
import { useSource } from './useSource.ts'

interface AddConditionProps {
  readonly source: Source
  readonly close: () => void
}

/** Writes down a condition from the partnership's own letter or agreement, so that the checks keep to it. */
export function AddCondition({ source, close }: AddConditionProps) {
  const styles = useStyles()
  const { save } = useSource(source)
  const announce = useAnnounce()
  const [draft, setDraft] = useState(emptyDraft)
  const [problem, setProblem] = useState<string | null>(null)
  const change = (fields: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...fields })
    setProblem(null)
  }
  const add = (): void => {
    const condition = conditionOf(draft)
    if (typeof condition === 'string') {
      setProblem(condition)
      return
    }
    save({ conditions: [...source.conditions, condition] }).then(
      () => {
        announce('The condition has been added')
        close()
      },
      (error: unknown) => {
        setProblem((error as Error).message)
      },
    )
  }
  return (
    <FormDialog
      title={`Add a condition to ${source.name}`}
      action="Add the condition"
      act={add}
      close={close}
    >
      <div className={styles.fields}>
        <Field label="What it asks">
          <Select
            value={draft.kind}
            onChange={(_, { value }) => {
              change({ kind: value as ConditionKind })
            }}
          >
            {Object.entries(conditionKinds).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <KindFields draft={draft} change={change} />
        <Field label="In words, and where it stands" hint="For example: grant letter of 3 June, paragraph 4">
          <Textarea
            rows={3}
            resize="vertical"
            value={draft.text}
            onChange={(_, { value }) => {
              change({ text: value })
            }}
          />
        </Field>
        <div role="alert" className={styles.problem}>
          {problem}
        </div>
      </div>
    </FormDialog>
  )
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  problem: { color: tokens.colorPaletteRedForeground1 },
})
