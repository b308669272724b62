import { Field, makeStyles, tokens } from '@fluentui/react-components'
import type { Share } from '../../../domain/budget.ts'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { focusField } from '../../components/fieldName.ts'
import { useList } from '../../stores/usePlan.ts'
import { ShareFields } from './ShareFields.tsx'
import { movedTo, sumOf, weighing, without, withSource } from './shareEdits.ts'

interface SharesFieldProps {
  /** Findings about the shares go here. */
  readonly id: string
  readonly shares: readonly Share[]
  readonly save: (shares: readonly Share[]) => Promise<void>
  readonly warning?: string | undefined
  readonly readOnly: boolean
}

/** Which sources pay for something, and what part each. Every change saves itself. */
export function SharesField({ id, shares, save, warning, readOnly }: SharesFieldProps) {
  const styles = useStyles()
  const sources = useList('sources')
  const free = sources.filter((source) => !shares.some(({ sourceId }) => sourceId === source.id))
  const heading = `${id}/label`
  return (
    <Field
      label={{ children: 'Paid by', id: heading }}
      validationState={warning === undefined ? 'none' : 'warning'}
      validationMessage={warning ?? howMuch(shares)}
    >
      {/* The group takes the id that findings go to, so it can hold the keyboard. */}
      <div id={id} role="group" tabIndex={-1} aria-labelledby={heading} className={styles.shares}>
        {shares.map((share) => (
          <ShareFields
            key={share.sourceId}
            id={`${id}/${share.sourceId}`}
            share={share}
            choices={sources.filter((source) => source.id === share.sourceId || free.includes(source))}
            pay={(to) => save(movedTo(shares, share.sourceId, to))}
            weigh={(weight) => save(weighing(shares, share.sourceId, weight))}
            remove={() =>
              save(without(shares, share.sourceId)).then(() => {
                focusField(id)
              })
            }
            readOnly={readOnly}
          />
        ))}
        {readOnly || free.length === 0 ? null : (
          <ChoiceField
            id={`${id}/add`}
            label={shares.length === 0 ? 'Source' : 'Share with another source'}
            value=""
            choices={[['', 'Choose a source'], ...free.map((each) => [each.id, each.name] as const)]}
            save={(sourceId) => save(withSource(shares, sourceId))}
          />
        )}
      </div>
    </Field>
  )
}

function howMuch(shares: readonly Share[]): string {
  if (shares.length === 0) return 'Nobody pays for it yet.'
  const sum = sumOf(shares)
  return sum === '100' ? 'The shares make 100%.' : `The shares make ${sum}%. They have to make 100% together.`
}

const useStyles = makeStyles({
  shares: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
})
