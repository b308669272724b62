import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Line } from '../../../domain/costs/line.ts'
import { figure } from '../../../domain/values/figure.ts'
import { quarters } from '../../../domain/values/financialYear.ts'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { focusField } from '../../components/fieldName.ts'
import type { LineNames } from './lineNames.ts'
import type { LineTarget } from './lineTarget.ts'
import { PlainRow } from './PlainRow.tsx'
import { QuarterHeadings } from './QuarterHeadings.tsx'
import { totalsTitle } from './rows/useRows.ts'

interface PlainTableProps {
  readonly lines: readonly Line[]
  readonly names: LineNames
  readonly target: LineTarget | null
  readonly arrived: () => void
  readonly open: (id: string) => void
}

/** How many lines stand on a page of the table. */
const pageLength = 100

/** The budget as an ordinary table, a hundred lines at a time; each line opens as a form. */
export function PlainTable({ lines, names, target, arrived, open }: PlainTableProps) {
  const styles = useStyles()
  const [chosenPage, setPage] = useState(0)
  const aimed = target === null ? -1 : lines.findIndex(({ id }) => id === target.id)
  const page = aimed >= 0 ? Math.floor(aimed / pageLength) : chosenPage
  const first = Math.min(page * pageLength, Math.max(0, lines.length - 1))
  if (page !== chosenPage) setPage(page)
  useEffect(() => {
    if (target !== null && focusField(`lines/${target.id}`)) arrived()
  }, [target, arrived, lines])
  const shown = lines.slice(first, first + pageLength)
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          Budget lines{lines.length > pageLength ? ` ${first + 1} to ${first + shown.length}` : ''}, in pounds
        </caption>
        <thead>
          <tr>
            {['Line', 'Intervention', 'Source', 'Cost type'].map((title) => (
              <th key={title} scope="col" className={mergeClasses(styles.words, styles.wide)}>
                {title}
              </th>
            ))}
            <QuarterHeadings className={styles.money} />
            <th scope="col" className={styles.words}>
              Checks
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <PlainRow key={line.id} line={line} names={names} open={open} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4} className={styles.words}>
              {totalsTitle}
            </th>
            {[...quarters, undefined].map((period) => (
              <td key={period ?? 'year'} className={styles.money}>
                <ExplainedFigure name={figure.planned(period)} />
              </td>
            ))}
            <td className={styles.words} />
          </tr>
        </tfoot>
      </table>
      {lines.length > pageLength ? (
        <div className={styles.pages}>
          <Button
            disabled={first === 0}
            onClick={() => {
              setPage(page - 1)
            }}
          >
            Lines before these
          </Button>
          <Button
            disabled={first + pageLength >= lines.length}
            onClick={() => {
              setPage(page + 1)
            }}
          >
            Lines after these
          </Button>
        </div>
      ) : null}
    </div>
  )
}

const cell = {
  padding: `2px ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'top',
} as const

const useStyles = makeStyles({
  frame: { overflowX: 'auto', '& th, & td': cell },
  table: {
    inlineSize: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: { textAlign: 'start', paddingBlock: tokens.spacingVerticalXS },
  words: { textAlign: 'start' },
  wide: { minInlineSize: '96px' },
  money: { textAlign: 'end' },
  pages: { display: 'flex', gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalM },
})
