import { makeStyles, tokens } from '@fluentui/react-components'
import { PageButtons } from '../../components/PageButtons.tsx'
import { useListPage } from '../../components/useListPage.ts'
import { CutItemRow } from './CutItemRow.tsx'
import { itemKey, type CutItem } from './cutItemWords.ts'
import type { ReadCut } from './typedCut.ts'

interface CutItemsProps {
  readonly label: string
  readonly cut: ReadCut
  readonly items: readonly CutItem[]
  readonly canTick: (item: CutItem) => boolean
  /** Keys of the items ticked. */
  readonly ticked: ReadonlySet<string>
  readonly tick: (ticked: ReadonlySet<string>) => void
  /** Told when the keyboard comes into the table, and when it leaves it. */
  readonly hold: (held: boolean) => void
}

/** How many costs stand on a page of the table. */
const pageLength = 40

/** Every cost still to be paid, page by page, with how it can be stopped and what that saves. */
export function CutItems({ label, cut, items, canTick, ticked, tick, hold }: CutItemsProps) {
  const styles = useStyles()
  const page = useListPage(items, pageLength)
  return (
    <>
      <div
        className={styles.frame}
        role="region"
        aria-label={label}
        tabIndex={0}
        onFocus={() => {
          hold(true)
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) hold(false)
        }}
      >
        <table className={styles.table}>
          <caption className={styles.caption}>In pounds, this source’s part: rows {page.numbers}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.text}>
                Cost
              </th>
              <th scope="col" className={styles.text}>
                How it can be stopped
              </th>
              <th scope="col" className={styles.money}>
                Expected after the date
              </th>
              <th scope="col" className={styles.money}>
                Saving
              </th>
            </tr>
          </thead>
          <tbody>
            {page.shown.map((item) => {
              const key = itemKey(item)
              return (
                <CutItemRow
                  key={key}
                  cut={cut}
                  item={item}
                  ticked={canTick(item) ? ticked.has(key) : null}
                  tick={(wanted) => {
                    tick(wanted ? new Set([...ticked, key]) : without(ticked, key))
                  }}
                />
              )
            })}
          </tbody>
        </table>
      </div>
      <PageButtons page={page} />
    </>
  )
}

const without = (ticked: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...ticked].filter((each) => each !== key))

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'bottom',
} as const

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { inlineSize: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  text: { ...cell, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  money: { ...cell, textAlign: 'end', fontWeight: tokens.fontWeightRegular },
})
