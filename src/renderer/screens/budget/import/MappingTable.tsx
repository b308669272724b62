import { makeStyles, Select, tokens } from '@fluentui/react-components'
import type { GridColumn } from '../../../../domain/grid/gridColumn.ts'
import type { Sheet } from '../../../../domain/sheet/sheet.ts'
import { columnTitles } from '../clipboard/columnTitles.ts'
import { shownCell, type Mapping } from './mapping.ts'

interface MappingTableProps {
  readonly sheet: Sheet
  readonly mapping: Mapping
  readonly change: (mapping: Mapping) => void
}

/** How many rows are shown under the choices. */
const rowsShown = 5

/** The first rows of a sheet, with a choice over each column of what it holds. */
export function MappingTable({ sheet, mapping, change }: MappingTableProps) {
  const styles = useStyles()
  const { columns, headerRow, lines } = mapping
  const firstRow = lines[0] ?? headerRow + 1
  const headings = sheet.rows[headerRow] ?? []
  const nameOf = (column: number): string => shownCell(headings[column] ?? null) || `Column ${column + 1}`
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>What each column holds, and the first rows under it</caption>
        <thead>
          <tr>
            {columns.map((held, column) => (
              <th key={column} scope="col" className={styles.cell}>
                <div className={styles.name}>{nameOf(column)}</div>
                <Select
                  size="small"
                  aria-label={`What “${nameOf(column)}” holds`}
                  value={held}
                  onChange={(_, { value }) => {
                    change({ ...mapping, columns: columns.with(column, value as GridColumn) })
                  }}
                >
                  {columnTitles.map(([value, title]) => (
                    <option key={value} value={value}>
                      {title}
                    </option>
                  ))}
                </Select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.slice(firstRow, firstRow + rowsShown).map((row, index) => (
            <tr key={index}>
              {columns.map((held, column) => (
                <td key={column} className={held === 'skip' ? styles.skipped : styles.cell}>
                  {shownCell(row[column] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const cell = {
  textAlign: 'start',
  verticalAlign: 'top',
  minInlineSize: '110px',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const

const useStyles = makeStyles({
  frame: { overflowX: 'auto', flexShrink: 0 },
  table: { borderCollapse: 'collapse' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlockEnd: '4px' },
  name: { marginBlockEnd: '4px', fontWeight: tokens.fontWeightSemibold },
  cell,
  skipped: { ...cell, color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
})
