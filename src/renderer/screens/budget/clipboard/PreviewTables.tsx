import { makeStyles, tokens } from '@fluentui/react-components'
import { formatAmount } from '../../../../domain/values/money.ts'
import { DataTable } from '../../../components/DataTable.tsx'
import { columnTitle } from './columnTitles.ts'
import type { Offer } from './intake.ts'

/** How many rows of each table are shown. */
const mostShown = 20

interface PreviewTablesProps {
  readonly preview: Offer['preview']
  /** What a row of the block is called. */
  readonly rowName: (row: number) => string
}

/** What a paste, a fill or an import does, line by line: those that are new, those that change, and what is left out. */
export function PreviewTables({ preview, rowName }: PreviewTablesProps) {
  const styles = useStyles()
  const { lines, moreLines, changes, more, refused, moreRefused } = preview
  const [made, changed, left] = [
    lines.length + moreLines,
    changes.length + more,
    refused.length + moreRefused,
  ]
  return (
    <div className={styles.tables}>
      {made === 0 ? null : (
        <DataTable
          caption={`New: ${counted(made, 'line')}${upTo(made, mostShown)}`}
          columns={[
            { title: 'Row' },
            { title: 'Line' },
            { title: 'Intervention' },
            { title: 'Source' },
            { title: 'Year (£)', money: true },
          ]}
          rows={lines
            .slice(0, mostShown)
            .map(({ row, description, intervention, sources, amount }, index) => ({
              key: String(index),
              cells: [rowName(row), description, intervention, sources, formatAmount(amount)],
            }))}
        />
      )}
      {changed === 0 ? null : (
        <DataTable
          caption={`Changed: ${counted(changed, 'cell')}${upTo(changed, mostShown)}`}
          columns={['Row', 'Column', 'Before', 'After'].map((title) => ({ title }))}
          rows={changes.slice(0, mostShown).map(({ row, column, before, after }, index) => ({
            key: String(index),
            cells: [rowName(row), columnTitle(column), before, after],
          }))}
        />
      )}
      {left === 0 ? null : (
        <DataTable
          caption={`Left out: ${counted(left, 'cell')}${upTo(left, refused.length)}. Everything else can still go in`}
          columns={['Row', 'Column', 'What it says', 'Why'].map((title) => ({ title }))}
          rows={refused.map(({ row, column, value, reason }, index) => ({
            key: String(index),
            cells: [rowName(row), columnTitle(column), value, reason],
          }))}
        />
      )}
    </div>
  )
}

export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`

const upTo = (all: number, shown: number): string => (all > shown ? `, the first ${shown}` : '')

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', flexShrink: 0, gap: tokens.spacingVerticalL },
})
