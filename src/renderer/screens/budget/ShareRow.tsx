import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { useList } from '../../stores/usePlan.ts'
import type { TypedShare } from './typedShares.ts'

interface ShareRowProps {
  readonly number: number
  readonly share: TypedShare
  readonly change: (share: TypedShare) => void
  readonly remove: () => void
}

/** One source and its percentage. */
export function ShareRow({ number, share, change, remove }: ShareRowProps) {
  const styles = useStyles()
  const sources = useList('sources')
  return (
    <div className={styles.row} role="group" aria-label={`Share ${number}`}>
      <Field label="Source" className={styles.source}>
        <Select
          value={share.sourceId}
          onChange={(_, { value }) => {
            change({ ...share, sourceId: value })
          }}
        >
          <option value="">Choose a source</option>
          {sources.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Share" className={styles.weight}>
        <Input
          value={share.weight}
          inputMode="decimal"
          contentAfter="%"
          className={styles.weight}
          onChange={(_, { value }) => {
            change({ ...share, weight: value })
          }}
        />
      </Field>
      <Button icon={<DeleteRegular />} aria-label={`Take out share ${number}`} onClick={remove} />
    </div>
  )
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  source: {
    flexGrow: 1,
    minInlineSize: 0,
    '& .fui-Select__select': { minInlineSize: 0, inlineSize: '100%' },
  },
  weight: { inlineSize: '110px' },
})
