import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { Share } from '../../../domain/costs/line.ts'
import type { Source } from '../../../domain/funding/source.ts'
import { Decimal } from '../../../domain/values/decimal.ts'
import { formatPounds, type Pence } from '../../../domain/values/money.ts'
import { useComplain } from '../announce.tsx'
import { ChoiceField } from '../ChoiceField.tsx'
import { TextField } from '../TextField.tsx'

interface ShareFieldsProps {
  readonly id: string
  readonly share: Share
  /** What it comes to; null while that is not known. */
  readonly part: Pence | null
  /** The sources it can be paid by: its own and those that do not pay yet. */
  readonly choices: readonly Source[]
  readonly pay: (sourceId: string) => Promise<void>
  readonly weigh: (weight: Decimal) => Promise<void>
  readonly remove: () => Promise<void>
  readonly readOnly: boolean
}

/** One source and the percentage it pays. */
export function ShareFields({ id, share, part, choices, pay, weigh, remove, readOnly }: ShareFieldsProps) {
  const styles = useStyles()
  const complain = useComplain()
  const name = choices.find((source) => source.id === share.sourceId)?.name ?? ''
  return (
    <div className={styles.share} role="group" aria-label={`Share of ${name}`}>
      <div className={styles.source}>
        <ChoiceField
          id={`${id}/source`}
          label="Source"
          value={share.sourceId}
          choices={choices.map((source) => [source.id, source.name] as const)}
          save={pay}
          disabled={readOnly}
        />
      </div>
      <div className={styles.weight}>
        <TextField
          id={`${id}/weight`}
          label="Share, %"
          inputMode="decimal"
          value={share.weight}
          save={(text) => {
            const weight = Decimal.safeParse(text.trim().replace(/\s*%$/, ''))
            return weight.success ? weigh(weight.data) : 'Enter a percentage, such as 50 or 33.3'
          }}
          readOnly={readOnly}
        />
      </div>
      <span className={styles.part}>{part === null ? '' : formatPounds(part)}</span>
      {readOnly ? null : (
        <Button
          className={styles.button}
          icon={<DeleteRegular />}
          aria-label={`Take out ${name}`}
          title={`Take out ${name}`}
          onClick={() => {
            remove().catch(complain)
          }}
        />
      )}
    </div>
  )
}

const useStyles = makeStyles({
  share: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalS },
  source: { flex: '1 1 200px', minInlineSize: 0 },
  weight: { inlineSize: '110px', '& .fui-Input': { inlineSize: '100%', minInlineSize: 0 } },
  part: {
    minInlineSize: '90px',
    marginBlockStart: '32px',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  // Level with the inputs, below their labels.
  button: { marginBlockStart: '26px' },
})
