import { makeStyles, tokens } from '@fluentui/react-components'
import { figure } from '../../../domain/values/figure.ts'
import { quarters, quarterTitle, type Quarter } from '../../../domain/values/financialYear.ts'
import { useComplain } from '../../components/announce.tsx'
import { ExplainedFigure } from '../../components/explain/ExplainedFigure.tsx'
import { usePlan, useView } from '../../stores/usePlan.ts'
import { client } from '../../transport.ts'
import { cellUnder, moveInTable } from './cellKeys.ts'
import { isBlock, pastedBlock } from './pastedBlock.ts'
import { nothingSaid, type Proposal, type SaidOfSpending } from './proposal.ts'
import { SpendingRow } from './SpendingRow.tsx'
import type { Spendable } from './useSpendable.ts'

interface SpendingTableProps {
  readonly rows: readonly Spendable[]
  /** The rows of the pages after this one, which a long paste goes on into. */
  readonly below: readonly Spendable[]
  /** Which rows these are, such as `1 to 40 of 62`. */
  readonly numbers: string
  readonly propose: (proposal: Proposal) => void
}

/** What was spent on each thing in each quarter: every cell a field that saves itself. */
export function SpendingTable({ rows, below, numbers, propose }: SpendingTableProps) {
  const styles = useStyles()
  const store = usePlan()
  const { readOnly } = useView()
  const complain = useComplain()
  const proposalOf = async (
    text: string,
    from: readonly Spendable[],
    quarter: Quarter,
  ): Promise<Proposal> => {
    const pasted = pastedBlock(text, from, quarter)
    store.flush()
    if ('rows' in pasted) {
      const preview = await client['actuals.preview']({ id: store.id, rows: pasted.rows })
      return { from: 'a paste', preview, leftOut: pasted.leftOut }
    }
    const again = ({ meanings }: SaidOfSpending) =>
      client['actuals.previewSheet']({ id: store.id, sheet: pasted.sheet, meanings: [...meanings] })
    return { from: 'a paste', preview: await again(nothingSaid), leftOut: '', again }
  }
  const paste = (event: React.ClipboardEvent): void => {
    const text = event.clipboardData.getData('text')
    const cell = cellUnder(event.target)
    if (readOnly || cell === null || !isBlock(text)) return
    event.preventDefault()
    proposalOf(text, [...rows.slice(cell.row), ...below], cell.quarter).then(propose, complain)
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table} onPaste={paste} onKeyDown={moveInTable}>
        <caption className={styles.caption}>Spent, in pounds: rows {numbers}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              What
            </th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col" className={styles.money}>
                {quarterTitle(quarter)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <SpendingRow key={`${row.on.table}/${row.on.id}`} row={row} number={number} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.name}>
              Spent in the whole plan
            </th>
            {quarters.map((quarter) => (
              <td key={quarter} className={styles.money}>
                <ExplainedFigure name={figure.actual(quarter)} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
    },
  },
  table: { inlineSize: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'start', paddingBlock: tokens.spacingVerticalS },
  name: { textAlign: 'start', minInlineSize: '160px' },
  money: { textAlign: 'end' },
})
