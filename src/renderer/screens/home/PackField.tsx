import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { PackSummary } from '../../../contract/views.ts'

interface PackFieldProps {
  readonly packs: readonly PackSummary[]
  readonly value: string
  readonly onChoose: (packId: string) => void
}

/** Which guidance the plan is written against, with what to know before relying on it. */
export function PackField({ packs, value, onChoose }: PackFieldProps) {
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
