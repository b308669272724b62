import { makeStyles, tokens } from '@fluentui/react-components'
import type { Actual } from '../../../domain/inYear/inYear.ts'
import { quarters, quarterTitle, type Quarter } from '../../../domain/values/financialYear.ts'
import { fieldId } from '../../components/fieldName.ts'
import { MoneyField } from '../../components/MoneyField.tsx'
import { useList, usePlan, useView } from '../../stores/usePlan.ts'
import { nameInWords } from './nameInWords.ts'
import { PlannedOf } from './PlannedOf.tsx'
import { entriesOf, saveSpent } from './spending.ts'
import type { Spendable } from './useSpendable.ts'

interface SpendingRowProps {
  readonly row: Spendable
  /** Its place on the page of the table, from nought. */
  readonly number: number
}

/** One thing money is spent on, with a field for each quarter. */
export function SpendingRow({ row, number }: SpendingRowProps) {
  const styles = useStyles()
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {nameInWords(row)}
      </th>
      {quarters.map((quarter) => (
        <td key={quarter} data-row={number} data-quarter={quarter} className={styles.cell}>
          <SpentFields row={row} quarter={quarter} />
          <PlannedOf row={row} quarter={quarter} />
        </td>
      ))}
    </tr>
  )
}

/** The amount of one quarter; where an import brought several, each of them. */
function SpentFields({ row, quarter }: { readonly row: Spendable; readonly quarter: Quarter }) {
  const entries = entriesOf(useList('actuals'), row.on, quarter)
  if (entries.length <= 1) return <SpentField row={row} quarter={quarter} entry={entries[0]} which="" />
  return entries.map((entry, index) => (
    <SpentField
      key={entry.id}
      row={row}
      quarter={quarter}
      entry={entry}
      which={`, entry ${index + 1} of ${entries.length}`}
    />
  ))
}

interface SpentFieldProps {
  readonly row: Spendable
  readonly quarter: Quarter
  readonly entry: Actual | undefined
  /** Which of several entries it is, in words. */
  readonly which: string
}

function SpentField({ row, quarter, entry, which }: SpentFieldProps) {
  const store = usePlan()
  const { readOnly } = useView()
  return (
    <MoneyField
      id={fieldId('actuals', entry?.id ?? `${row.on.id}-${quarter}`, 'amount')}
      label={`Spent on ${nameInWords(row)}, ${quarterTitle(quarter)}${which}`}
      what="what was spent"
      readOnly={readOnly}
      value={entry?.amount ?? null}
      save={(amount) => saveSpent(store, row.on, quarter, entry?.id, amount)}
    />
  )
}

const useStyles = makeStyles({
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  cell: {
    minInlineSize: '120px',
    // The headings of the row and the column say it to those who see them.
    '& label': {
      position: 'absolute',
      inlineSize: '1px',
      blockSize: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    '& .fui-Input': { minInlineSize: 0, inlineSize: '100%' },
    '& input': { textAlign: 'end', minInlineSize: 0 },
  },
})
