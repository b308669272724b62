import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Finding } from '../../../domain/checks/finding.ts'
import type { Place } from '../plan/places.ts'
import { countsInWords, countsOf } from './counts.ts'
import { byTask, passes, type Filter } from './filter.ts'
import { FilterBar } from './FilterBar.tsx'
import { FindingItem } from './FindingItem.tsx'
import { LetStandDialog } from './LetStandDialog.tsx'
import { LetStandList } from './LetStandList.tsx'
import { useSortedFindings } from './useOpenFindings.ts'

interface FindingListProps {
  /** The page beside the list, to which it can be narrowed. */
  readonly place: Place | null
  /** The level of the headings of its groups. */
  readonly heading: 'h2' | 'h3'
  readonly onGo?: () => void
}

/** Everything between this plan and its submission, by step, each a link to the very field. */
export function FindingList({ place, heading: Heading, onGo }: FindingListProps) {
  const styles = useStyles()
  const { open, letStand } = useSortedFindings()
  const [filter, setFilter] = useState<Filter>({ severity: 'all', place: null })
  const [asked, ask] = useState<Finding | null>(null)
  // The list goes with the page: narrowed to one, it follows to the next.
  const here: Filter = { ...filter, place: filter.place === null ? null : place }
  const shown = open.filter((finding) => passes(finding, here))
  const counts = countsOf(open.filter((finding) => passes(finding, { ...here, severity: 'all' })))
  return (
    <div className={styles.list}>
      <FilterBar filter={here} counts={counts} onFilter={setFilter} place={place} />
      {shown.length === 0 ? (
        <p className={styles.none}>
          {open.length === 0
            ? 'Nothing found. Nothing stands between this plan and its submission.'
            : 'Nothing of this kind here.'}
        </p>
      ) : null}
      {byTask(shown).map(({ task, title, findings }) => (
        <section key={task}>
          <Heading className={styles.heading}>
            {title} <span className={styles.count}>{countsInWords(countsOf(findings))}</span>
          </Heading>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                letStand={() => {
                  ask(finding)
                }}
                {...(onGo ? { onGo } : {})}
              />
            ))}
          </ul>
        </section>
      ))}
      <LetStandList
        letStand={letStand.filter(({ finding }) => passes(finding, here))}
        heading={Heading}
        change={ask}
      />
      {asked === null ? null : (
        <LetStandDialog
          finding={asked}
          close={() => {
            ask(null)
          }}
        />
      )}
    </div>
  )
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  none: { margin: 0 },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  findings: { listStyleType: 'none', margin: 0, padding: 0 },
})
