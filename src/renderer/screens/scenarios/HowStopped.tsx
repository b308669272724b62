import { makeStyles, Select, tokens } from '@fluentui/react-components'
import { stoppableChoices, type Stoppable } from '../../../domain/values/stoppable.ts'
import { FieldFrame } from '../../components/FieldFrame.tsx'
import { fieldId } from '../../components/fieldName.ts'
import { useSaveChoice } from '../../components/useSaveChoice.ts'
import { usePlan, useRecord, useView } from '../../stores/usePlan.ts'
import { WholeNumberField } from '../workforce/WholeNumberField.tsx'
import { canBeSaid, howWords, nameOf, type CutItem } from './cutItemWords.ts'
import { sayOf } from './stoppableCommands.ts'

/** How a cost can be stopped: chosen here for a line or a post, which is an edit of the plan like any other. */
export function HowStopped({ item }: { readonly item: CutItem }) {
  const { table } = item
  return canBeSaid(item) && table !== 'training' ? (
    <SaidHere item={item} table={table} />
  ) : (
    <>{howWords(item)}</>
  )
}

function SaidHere({ item, table }: { readonly item: CutItem; readonly table: 'lines' | 'posts' }) {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const { id } = item
  const record = useRecord(table, id)
  const { problem, value, save } = useSaveChoice<Stoppable>(record?.stoppable ?? 'unknown', (stoppable) =>
    store.execute(sayOf(table, id, { stoppable })),
  )
  return (
    <div className={styles.said}>
      <FieldFrame id={fieldId(table, id, 'stoppable')} problem={problem}>
        <Select
          id={fieldId(table, id, 'stoppable')}
          aria-label={`How it can be stopped: ${nameOf(item)}`}
          style={{ minWidth: 0 }}
          value={value}
          disabled={readOnly}
          onChange={(_, { value: chosen }) => {
            save(chosen as Stoppable)
          }}
        >
          {stoppableChoices.map(([choice, title]) => (
            <option key={choice} value={choice}>
              {title}
            </option>
          ))}
        </Select>
      </FieldFrame>
      {value === 'notice' ? (
        <WholeNumberField
          id={fieldId(table, id, 'noticeWeeks')}
          label="Weeks of notice"
          value={record?.noticeWeeks ?? null}
          most={260}
          save={(noticeWeeks) => store.execute(sayOf(table, id, { noticeWeeks }))}
          readOnly={readOnly}
        />
      ) : null}
      <span className={styles.words}>{howWords(item)}</span>
    </div>
  )
}

const useStyles = makeStyles({
  said: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxInlineSize: '18rem' },
  words: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
