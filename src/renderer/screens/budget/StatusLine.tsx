import { makeStyles, tokens } from '@fluentui/react-components'
import type { GridApi } from 'ag-grid-community'
import { useEffect, useState } from 'react'
import { rectangle, type Range } from './clipboard/range.ts'
import type { RangeStore } from './clipboard/rangeStore.ts'
import { selected } from './clipboard/selection.ts'
import { formatPounds } from '../../../domain/values/money.ts'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { costKey, isCost, titleOf, type CostRow, type GridRow } from './rows/gridRow.ts'
import { isMoneyColumn } from './rows/money.ts'

interface StatusLineProps {
  readonly api: GridApi<GridRow> | null
  readonly range: RangeStore
}

/** How long a range has to stand still before it is added up and told, in milliseconds. */
const pause = 250

/** Under the grid: how large the range is, and what its money comes to. Read out when it has stood still. */
export function StatusLine({ api, range }: StatusLineProps) {
  const styles = useStyles()
  const store = usePlan()
  const { revision } = useView()
  const [words, setWords] = useState('')
  useEffect(() => {
    let timer = 0
    let asked = 0
    const tell = async (): Promise<void> => {
      asked += 1
      const mine = asked
      const several = range.several()
      const said = api && several ? await inWords(api, several, store.id) : ''
      if (mine === asked) setWords(said)
    }
    const moved = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        void tell()
      }, pause)
    }
    moved()
    const stop = range.subscribe(moved)
    return () => {
      stop()
      asked = -1
      window.clearTimeout(timer)
    }
  }, [api, range, store, revision])
  return (
    <p role="status" className={styles.line}>
      {words}
    </p>
  )
}

/** `4 rows by 3 columns, Q1 of Naloxone kits to Q3 of Outreach. Sum £1,200, average £100, 12 cells with money`. */
async function inWords(api: GridApi<GridRow>, range: Range, id: string): Promise<string> {
  const { rows, columns } = selected(api, range)
  const where = `${extent(range)}, ${place(api, range, 'first')} to ${place(api, range, 'last')}.`
  const counted = countedIn(rows.filter(isCost))
  const money = columns.filter(isMoneyColumn)
  if (counted.length === 0 || money.length === 0) return where
  try {
    const { sum, average, count, leftOut } = await client['plan.sumCells']({
      id,
      rows: counted,
      columns: money,
    })
    const told = `Sum ${formatPounds(sum)}, average ${formatPounds(average)}, ${count} amount${count === 1 ? '' : 's'}`
    return `${where} ${told}${leftOut.length === 0 ? '' : `; ${withoutYear}`}.`
  } catch (error) {
    return `${where} ${(error as Error).message}.`
  }
}

/** Costs by whose part of them is shown. */
const countedIn = (rows: readonly CostRow[]) =>
  [...Map.groupBy(rows, ({ part }) => JSON.stringify(part)).values()].map((shown) => ({
    costs: shown.map(costKey),
    paidBy: shown[0]?.part ?? null,
  }))

/** In every view the year is the one column that holds others again. */
const withoutYear = 'the Year column is left out, as it is what the others make'

function extent(range: Range): string {
  const { top, bottom, left, right } = rectangle(range)
  const [rows, columns] = [bottom - top + 1, right - left + 1]
  return `${rows} row${rows === 1 ? '' : 's'} by ${columns} column${columns === 1 ? '' : 's'}`
}

function place(api: GridApi<GridRow>, range: Range, end: 'first' | 'last'): string {
  const { top, bottom, left, right } = rectangle(range)
  const [row, column] = end === 'first' ? [top, left] : [bottom, right]
  const heading = api.getAllDisplayedColumns()[column]?.getColDef().headerName ?? ''
  const data = api.getDisplayedRowAtIndex(row)?.data
  return `${heading.replace(' (£)', '')} of ${(data && titleOf(data)) || 'a line with no description'}`
}

const useStyles = makeStyles({
  line: {
    flex: '1 1 320px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '&:empty': { display: 'none' },
    fontVariantNumeric: 'tabular-nums',
  },
})
