import { Checkbox, makeStyles, tokens, ToggleButton } from '@fluentui/react-components'
import { SeverityIcon } from '../../components/SeverityLabel.tsx'
import type { Counts } from './counts.ts'
import type { Filter } from './filter.ts'
import type { Place } from '../plan/places.ts'

interface FilterBarProps {
  readonly filter: Filter
  readonly counts: Counts
  readonly onFilter: (filter: Filter) => void
  /** The page one is at, to narrow the list to it; none where that says nothing. */
  readonly place: Place | null
}

const words = { stop: 'Stops', warn: 'Warnings', note: 'Notes' }

/** How many there are of each severity; pressing one shows only those. */
export function FilterBar({ filter, counts, onFilter, place }: FilterBarProps) {
  const styles = useStyles()
  return (
    <div className={styles.bar} role="group" aria-label="Show">
      {(['stop', 'warn', 'note'] as const).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          checked={filter.severity === severity}
          icon={<SeverityIcon severity={severity} />}
          onClick={() => {
            onFilter({ ...filter, severity: filter.severity === severity ? 'all' : severity })
          }}
        >
          {words[severity]} {counts[severity]}
        </ToggleButton>
      ))}
      {place === null ? null : (
        <Checkbox
          label="This page only"
          checked={filter.place !== null}
          onChange={(_, { checked }) => {
            onFilter({ ...filter, place: checked === true ? place : null })
          }}
        />
      )}
    </div>
  )
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})
