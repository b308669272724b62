import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface NameToSettle {
  readonly name: string
  /** How many rows it stands in; none once it is answered. */
  readonly rows: number | null
  /** What is asked about it: “which source?”. */
  readonly question: string
  /** What it was said to mean; empty while it is left out. */
  readonly means: string
  readonly choose: (means: string) => void
  /** The options there are. */
  readonly options: ReactNode
}

interface NamesToSettleProps {
  /** Those answered first. */
  readonly names: readonly NameToSettle[]
  /** How many there are besides that no list is made of. */
  readonly more: number
}

/** How many names that are not answered are asked about at a time. */
const mostAsked = 20

/** Names of a spreadsheet that the plan does not have, each asked about once: what is chosen holds for all of its rows. */
export function NamesToSettle({ names, more }: NamesToSettleProps) {
  const styles = useStyles()
  if (names.length === 0) return null
  const open = names.filter(({ rows }) => rows !== null)
  const later = new Set(open.slice(mostAsked))
  const others = later.size + more
  return (
    <fieldset className={styles.all}>
      <legend className={styles.legend}>Names that are not in the plan</legend>
      {names
        .filter((each) => !later.has(each))
        .map(({ name, rows, question, means, choose, options }) => (
          <Field key={`${question} ${name}`} label={`“${name}”${inRows(rows)}: ${question}`}>
            <Select
              value={means}
              onChange={(_, { value }) => {
                choose(value)
              }}
            >
              <option value="">Leave it out</option>
              {options}
            </Select>
          </Field>
        ))}
      {others === 0 ? null : (
        <p className={styles.more}>
          and {others.toLocaleString('en-GB')} more, asked about once these are answered
        </p>
      )}
    </fieldset>
  )
}

const inRows = (rows: number | null): string =>
  rows === null ? '' : rows === 1 ? ', in 1 row' : `, in ${rows.toLocaleString('en-GB')} rows`

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { fontWeight: tokens.fontWeightSemibold },
  more: { margin: 0 },
})
