import type { PastePreview } from '../../../../contract/gridViews.ts'
import { NamesToSettle } from '../../../components/NamesToSettle.tsx'
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

/** The names of sources, interventions and kinds of cost in an intake that the plan does not have. */
export function UnknownNames({ offer: { meanings, preview }, change }: UnknownNamesProps) {
  const choices = useChoices()
  const mean = ({ column, name }: Pick<Unknown, 'column' | 'name'>, means: string): void => {
    const others = meanings.filter((each) => each.column !== column || each.name !== name)
    change(means === '' ? others : [...others, { column, name, means } as Meaning])
  }
  const names = [
    ...meanings.map((meaning) => ({ ...meaning, rows: null })),
    ...preview.unknown.map((unknown) => ({ ...unknown, means: '' })),
  ]
  return (
    <NamesToSettle
      names={names.map(({ column, name, means, rows }) => ({
        name,
        rows,
        means,
        question: questions[column],
        choose: (chosen) => {
          mean({ column, name }, chosen)
        },
        options: <ChoiceOptions groups={choices[column]} />,
      }))}
      more={preview.moreUnknown}
    />
  )
}

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
