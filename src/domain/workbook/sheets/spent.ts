import { chargedParts } from '../../inYear/chargedTo.ts'
import { costTitle } from '../../figures/figureLabel.ts'
import { spentOn, type Actual } from '../../inYear/inYear.ts'
import { figure } from '../../values/figure.ts'
import { quarters, type Quarter } from '../../values/financialYear.ts'
import type { Pence } from '../../values/money.ts'
import { amount, words } from '../cells.ts'
import { codeOfSource, type Facts } from '../facts.ts'
import { Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'

export const spentFrame = new Frame(
  'Spent',
  ['What was spent in each quarter, one row for each source that pays a part of it.'],
  {
    quarter: textColumn('Quarter', 9),
    on: textColumn('Spent on', 40),
    sourceCode: textColumn('Source code', 9),
    source: textColumn('Paid by', 34),
    amount: moneyColumn('Spent'),
    note: textColumn('Note', 40),
  },
)

/** A quarter as the sheets name it for one another. */
export const quarterCode = (quarter: Quarter): string => `Q${quarter}`

/** Everything entered as spent, by quarter and paying source. */
export function spentSheet(facts: Facts): WorkbookSheet {
  const rows = spentRows(facts)
  return spentFrame.sheet(
    rows.map(({ actual, sourceId, amount: part }) => ({
      quarter: words(quarterCode(actual.quarter)),
      on: words(spentOnWhat(facts, actual)),
      sourceCode: words(codeOfSource(facts, sourceId)),
      source: words(facts.plan.sources.get(sourceId ?? '')?.name ?? 'No source'),
      amount: amount(part),
      note: words(actual.note),
    })),
    rows.length === 0
      ? []
      : [
          {
            quarter: words('Total'),
            amount: spentFrame.total('amount', rows.length, facts.figure(figure.actual())),
          },
        ],
  )
}

interface SpentRow {
  readonly actual: Actual
  readonly sourceId: string | null
  readonly amount: Pence
}

const spentRows = (facts: Facts): readonly SpentRow[] =>
  quarters.flatMap((quarter) =>
    [...facts.plan.actuals.values()]
      .filter((actual) => actual.quarter === quarter)
      .flatMap((actual) => partsOf(facts, actual).map((part) => ({ actual, ...part }))),
  )

/** What was spent on a cost is charged to the sources that pay for it. */
function partsOf({ plan }: Facts, actual: Actual): readonly Omit<SpentRow, 'actual'>[] {
  const parts = chargedParts(plan, actual)
  return parts.length === 0 ? [{ sourceId: null, amount: actual.amount }] : parts
}

function spentOnWhat({ plan }: Facts, actual: Actual): string {
  const on = spentOn(actual)
  return on ? costTitle(plan, on.table, on.id) : 'The source, on no cost of the plan'
}
