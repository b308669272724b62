import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useList, usePack } from '../../stores/usePlan.ts'
import { ChoiceOptions } from './ChoiceOptions.tsx'
import { useLineChoices } from './lineChoices.ts'
import { everyLine, findField, isOpen, type LineFilter } from './lineFilter.ts'
import { shownWords } from './lineWords.ts'

interface FilterBarProps {
  readonly filter: LineFilter
  readonly change: (filter: LineFilter) => void
  readonly shown: number
  readonly all: number
}

/** Which lines are shown. The totals stay those of the whole plan. */
export function FilterBar({ filter, change, shown, all }: FilterBarProps) {
  const styles = useStyles()
  const sources = useList('sources')
  const pack = usePack()
  const choices = useLineChoices()
  const pick = (field: Exclude<keyof LineFilter, 'words'>, label: string, options: ReactNode) => (
    <Field label={label} size="small" orientation="horizontal" className={styles.field}>
      <Select
        size="small"
        className={styles.choice}
        value={filter[field]}
        onChange={(_, { value }) => {
          change({ ...filter, [field]: value })
        }}
      >
        <option value="">All</option>
        {options}
      </Select>
    </Field>
  )
  return (
    <search className={styles.bar} aria-label="Filter the lines">
      <Field label="Find in the lines" size="small" orientation="horizontal" className={styles.field}>
        <SearchBox
          id={findField}
          size="small"
          className={styles.choice}
          value={filter.words}
          onChange={(_, { value }) => {
            change({ ...filter, words: value })
          }}
        />
      </Field>
      {pick(
        'sourceId',
        'Source',
        <ChoiceOptions groups={[{ title: '', choices: sources.map(({ id, name }) => [id, name]) }]} />,
      )}
      {pick(
        'categoryId',
        'Category',
        <ChoiceOptions
          groups={[{ title: '', choices: pack.categories.map(({ id, title }) => [id, title]) }]}
        />,
      )}
      {pick('interventionId', 'Intervention', <ChoiceOptions groups={choices.interventions.slice(1)} />)}
      <span role="status" className={styles.count}>
        {shownWords(shown, all)}
      </span>
      {isOpen(filter) ? null : (
        <Button
          size="small"
          onClick={() => {
            change(everyLine)
          }}
        >
          Show all lines
        </Button>
      )}
    </search>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  field: { gridTemplateColumns: 'auto auto', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  choice: {
    inlineSize: '124px',
    minInlineSize: 0,
    '& .fui-Select__select': { minInlineSize: 0, inlineSize: '100%' },
  },
  count: { whiteSpace: 'nowrap' },
})
