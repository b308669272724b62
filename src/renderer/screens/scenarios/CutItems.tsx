import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { CutView } from '../../../contract/scenarioViews.ts'
import { formatDate } from '../../../domain/values/date.ts'
import { Amount } from '../../components/Amount.tsx'
import { PageButtons } from '../../components/PageButtons.tsx'
import { useListPage } from '../../components/useListPage.ts'

type Item = CutView['items'][number]

/** How an item is named when it is chosen. */
export const itemKey = ({ table, id }: Item): string => `${table}/${id}`

interface CutItemsProps {
  readonly label: string
  readonly items: readonly Item[]
  readonly chosen: ReadonlySet<string>
  readonly choose: (chosen: ReadonlySet<string>) => void
}

/** How many costs stand on a page of the table. */
const pageLength = 40

/** Every cost still to be paid, page by page, with how it can be stopped and what that saves. */
export function CutItems({ label, items, chosen, choose }: CutItemsProps) {
  const styles = useStyles()
  const page = useListPage(items, pageLength)
  return (
    <>
      <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
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
                <tr key={key}>
                  <th scope="row" className={styles.text}>
                    {item.adjustment === null ? (
                      <span className={styles.bound}>{nameOf(item)}</span>
                    ) : (
                      <Checkbox
                        label={nameOf(item)}
                        checked={chosen.has(key)}
                        onChange={(_, { checked }) => {
                          choose(checked === true ? new Set([...chosen, key]) : without(chosen, key))
                        }}
                      />
                    )}
                  </th>
                  <td className={styles.text}>{howWords(item)}</td>
                  <td className={styles.money}>
                    <Amount pence={item.expected} />
                  </td>
                  <td className={styles.money}>
                    <Amount pence={item.saving} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <PageButtons page={page} />
    </>
  )
}

const without = (chosen: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...chosen].filter((each) => each !== key))

const nameOf = ({ description }: Item): string => description || 'A cost with no description'

function howWords({ how, noticeEnds }: Item): string {
  if (noticeEnds !== null) return `With notice: paid until ${formatDate(noticeEnds)}`
  return words[how]
}

const words: Readonly<Record<Item['how'], string>> = {
  vacant: 'Vacant: leave it unfilled',
  atOnce: 'At once',
  notice: 'With notice',
  bound: 'Bound to the end of the year',
  unknown: 'Not said, so taken for bound',
}

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'middle',
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
  money: { ...cell, textAlign: 'end', whiteSpace: 'nowrap' },
  bound: { display: 'block', paddingInlineStart: '36px' },
})
