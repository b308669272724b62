import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { PackSummary } from '../../../contract/views.ts'

interface PackFieldProps {
  readonly packs: readonly PackSummary[]
  readonly value: string
  readonly onChoose: (packId: string) => void
  /** The plan's own year, where it is known: guidance of another year is told of. */
  readonly year?: string
}

/** Which guidance the plan is written against, with what to know before relying on it. */
export function PackField({ packs, value, onChoose, year }: PackFieldProps) {
  const styles = useStyles()
  const chosen = packs.find(({ id }) => id === value)
  return (
    <div>
      <Field label="Guidance">
        <Select
          value={value}
          onChange={(_, { value: packId }) => {
            onChoose(packId)
          }}
        >
          {packs.map(({ id, title, version }) => (
            <option key={id} value={id}>
              {title} (version {version})
            </option>
          ))}
        </Select>
      </Field>
      {chosen === undefined || year === undefined || chosen.financialYear === year ? null : (
        <p className={styles.notice}>
          <strong>There is no guidance for {year} here.</strong> The plan would be written against that of{' '}
          {chosen.financialYear}: check its conditions and dates against your own letters.
        </p>
      )}
      {chosen === undefined ? null : <p className={styles.notice}>{chosen.notice}</p>}
    </div>
  )
}

const useStyles = makeStyles({
  notice: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})
