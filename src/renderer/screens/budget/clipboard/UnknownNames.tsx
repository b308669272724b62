import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { PastePreview } from '../../../../contract/gridViews.ts'
import { ChoiceOptions } from '../ChoiceOptions.tsx'
import { severalSources, useLineChoices, type ChoiceGroup } from '../lineChoices.ts'
import { costTypes } from '../lineNames.ts'
import type { Meaning, Offer } from './intake.ts'

type Unknown = PastePreview['unknown'][number]
type Column = Unknown['column']

interface UnknownNamesProps {
  readonly offer: Pick<Offer, 'meanings' | 'preview'>
  readonly change: (meanings: readonly Meaning[]) => void
}

/** How many names are asked about at a time, besides those that are answered. */
const mostAsked = 20

/** Names that the plan does not have, each asked about once: what is chosen holds for all of its rows. */
export function UnknownNames({ offer: { meanings, preview }, change }: UnknownNamesProps) {
  const styles = useStyles()
  const choices = useChoices()
  if (meanings.length + preview.unknown.length === 0) return null
  const asked = preview.unknown.slice(0, mostAsked)
  const more = preview.unknown.length - asked.length + preview.moreUnknown
  const mean = ({ column, name }: Pick<Unknown, 'column' | 'name'>, means: string): void => {
    const others = meanings.filter((each) => each.column !== column || each.name !== name)
    change(means === '' ? others : [...others, { column, name, means } as Meaning])
  }
  return (
    <fieldset className={styles.all}>
      <legend className={styles.legend}>Names that are not in the plan</legend>
      {[
        ...meanings.map((meaning) => ({ ...meaning, rows: null })),
        ...asked.map((unknown) => ({ ...unknown, means: '' })),
      ].map(({ column, name, means, rows }) => (
        <Field key={`${column} ${name}`} label={`“${name}”${inRows(rows)}: ${questions[column]}`}>
          <Select
            value={means}
            onChange={(_, { value }) => {
              mean({ column, name }, value)
            }}
          >
            <option value="">Leave it out</option>
            <ChoiceOptions groups={choices[column]} />
          </Select>
        </Field>
      ))}
      {more === 0 ? null : (
        <p className={styles.more}>
          and {more.toLocaleString('en-GB')} more, asked about once these are answered
        </p>
      )}
    </fieldset>
  )
}

const inRows = (rows: number | null): string =>
  rows === null ? '' : rows === 1 ? ', in 1 row' : `, in ${rows.toLocaleString('en-GB')} rows`

const questions: Readonly<Record<Column, string>> = {
  source: 'which source?',
  intervention: 'which intervention?',
  costType: 'which cost type?',
}

/** What names of each column can be said to mean. */
function useChoices(): Readonly<Record<Column, readonly ChoiceGroup[]>> {
  const { interventions, sources } = useLineChoices()
  return {
    intervention: interventions.map(named),
    source: sources.map(named),
    costType: [{ title: '', choices: costTypes }],
  }
}

const named = ({ title, choices }: ChoiceGroup): ChoiceGroup => ({
  title,
  choices: choices.filter(([id]) => id !== '' && id !== severalSources),
})

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
