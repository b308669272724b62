import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { hiddenColumnsTold } from '../../../../contract/hiddenColumns.ts'
import type { Sheet } from '../../../../domain/sheet/sheet.ts'
import { SheetChoice } from '../../../components/SheetChoice.tsx'
import { ToldFirst } from '../../../components/ToldFirst.tsx'
import { shownCell, type Mapping } from './mapping.ts'
import { MappingTable } from './MappingTable.tsx'

interface SheetFieldsProps {
  readonly sheets: readonly Sheet[]
  readonly sheet: Sheet
  readonly mapping: Mapping
  readonly choose: (sheet: Sheet) => void
  readonly setHeader: (row: number) => void
  readonly change: (mapping: Mapping) => void
}

/** How many rows from the top can hold the headings. */
const rowsOffered = 30

/** Which sheet, where its headings are, and what each column holds. */
export function SheetFields({ sheets, sheet, mapping, choose, setHeader, change }: SheetFieldsProps) {
  const styles = useStyles()
  const { lines } = mapping
  return (
    <>
      <div className={styles.row}>
        <SheetChoice sheets={sheets} sheet={sheet} choose={choose} />
        <Field label="Row with the headings" className={styles.heading}>
          <Select
            value={mapping.headerRow}
            onChange={(_, { value }) => {
              setHeader(Number(value))
            }}
          >
            {mapping.headerRow === -1 ? <option value={-1}>None found</option> : null}
            {sheet.rows.slice(0, rowsOffered).map((row, index) => (
              <option key={index} value={index}>
                {`${index + 1}: ${row.map(shownCell).filter(Boolean).join(', ').slice(0, 80)}`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <MappingTable sheet={sheet} mapping={mapping} change={change} />
      <p role="status" className={styles.count}>
        {lines.length === 0
          ? 'No lines were found under these headings. Choose another sheet or row.'
          : `${lines.length} line${lines.length === 1 ? '' : 's'} will be looked at, from row ${(lines[0] ?? 0) + 1} to row ${(lines.at(-1) ?? 0) + 1}.`}
      </p>
      <ToldFirst sentences={[...hiddenColumnsTold(sheet, mapping), ...mapping.told]} />
      {mapping.leftOut.length === 0 ? null : (
        <ul className={styles.ignored} aria-label="Columns left out">
          {mapping.leftOut.map(({ heading, why }, index) => (
            <li key={index}>
              The column “{heading}” {why}.
            </li>
          ))}
        </ul>
      )}
      {mapping.ignored.length === 0 ? null : (
        <ul className={styles.ignored} aria-label="Rows left out">
          {mapping.ignored.map(({ row, why }) => (
            <li key={row}>
              Row {row + 1}: {why}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  heading: { flex: '1 1 240px', minInlineSize: 0, '& select': { minInlineSize: 0 } },
  count: { margin: 0 },
  ignored: { margin: 0 },
})
