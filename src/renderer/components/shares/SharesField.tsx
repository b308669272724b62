import { Field, makeStyles, tokens } from '@fluentui/react-components'
import type { Share } from '../../../domain/costs/line.ts'
import { formatPounds, noMoney, pence, type Pence } from '../../../domain/values/money.ts'
import { sharedSoFar, type SharedSoFar } from '../../../domain/values/sharedSoFar.ts'
import { ChoiceField } from '../ChoiceField.tsx'
import { focusField } from '../fieldName.ts'
import { useList } from '../../stores/usePlan.ts'
import { ShareFields } from './ShareFields.tsx'
import { movedTo, weighing, without, withSource } from './shareEdits.ts'

interface SharesFieldProps {
  /** Findings about the shares go here. */
  readonly id: string
  readonly shares: readonly Share[]
  /** What is shared; null while it is not known. */
  readonly amount: Pence | null
  readonly save: (shares: readonly Share[]) => Promise<void>
  readonly warning?: string | undefined
  readonly readOnly: boolean
}

/** Which sources pay for something, and what part each. Every change saves itself. */
export function SharesField({ id, shares, amount, save, warning, readOnly }: SharesFieldProps) {
  const styles = useStyles()
  const sources = useList('sources')
  const free = sources.filter((source) => !shares.some(({ sourceId }) => sourceId === source.id))
  const soFar = sharedSoFar(
    amount ?? noMoney,
    shares.map(({ weight }) => weight),
  )
  const heading = `${id}/label`
  return (
    <Field
      label={{ children: 'Paid by', id: heading }}
      validationState={warning === undefined ? 'none' : 'warning'}
      validationMessage={warning ?? howMuch(shares, amount, soFar)}
    >
      {/* The group takes the id that findings go to, so it can hold the keyboard. */}
      <div id={id} role="group" tabIndex={-1} aria-labelledby={heading} className={styles.shares}>
        {shares.map((share, index) => (
          <ShareFields
            key={share.sourceId}
            id={`${id}/${share.sourceId}`}
            share={share}
            part={amount === null ? null : (soFar.parts[index] ?? noMoney)}
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

/** What the shares make, in percent and, where it is known, in pounds, and what is missing. */
function howMuch(shares: readonly Share[], amount: Pence | null, soFar: SharedSoFar): string {
  if (shares.length === 0) return 'Nobody pays for it yet.'
  const { percent, sum, missing } = soFar
  const money = amount === null || amount === 0 ? '' : `: ${formatPounds(sum)} of ${formatPounds(amount)}`
  if (percent === '100') return `The shares make 100%${money}.`
  const differs =
    missing === 0
      ? ''
      : `${formatPounds(pence(Math.abs(missing)))} is ${isTooMuch(percent) ? 'too much' : 'missing'}. `
  return `The shares make ${percent}%${money}. ${differs}They have to make 100% together.`
}

const isTooMuch = (percent: string): boolean => Number(percent) > 100

const useStyles = makeStyles({
  shares: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
})
