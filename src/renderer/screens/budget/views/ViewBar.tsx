import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { Grouping } from '../rows/groups.ts'
import { viewTitles, type GridView } from './gridView.ts'
import type { Arrangement } from './useArrangement.ts'

const groupings: readonly (readonly [Grouping, string])[] = [
  ['none', 'No groups'],
  ['interventionId', 'Intervention'],
  ['categoryId', 'Category'],
  ['costType', 'Cost type'],
  ['sourceId', 'Source'],
]

interface ViewBarProps {
  readonly arrangement: Arrangement
}

/** Which money stands beside the lines, and under which headings they stand. */
export function ViewBar({ arrangement }: ViewBarProps) {
  const { view, setView, grouping, setGrouping } = arrangement
  const styles = useStyles()
  return (
    <div className={styles.bar}>
      <div role="group" aria-label="Money shown by" className={styles.views}>
        {(Object.keys(viewTitles) as GridView[]).map((each) => (
          <Button
            key={each}
            size="small"
            appearance={each === view ? 'primary' : 'secondary'}
            aria-pressed={each === view}
            onClick={() => {
              setView(each)
            }}
          >
            {viewTitles[each]}
          </Button>
        ))}
      </div>
      <Field label="Group by" size="small" orientation="horizontal" className={styles.group}>
        <Select
          size="small"
          value={grouping}
          onChange={(_, { value }) => {
            setGrouping(value as Grouping)
          }}
        >
          {groupings.map(([value, title]) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  group: { gridTemplateColumns: 'auto auto', whiteSpace: 'nowrap' },
  views: { display: 'flex', gap: tokens.spacingHorizontalXXS },
})
