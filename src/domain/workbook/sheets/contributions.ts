import { inOrder } from '../../plan/plan.ts'
import { amountOrUnknown, words, yesNo } from '../cells.ts'
import { codeOfSource, type Facts } from '../facts.ts'
import { Frame, moneyColumn, textColumn } from '../frame.ts'
import type { WorkbookSheet } from '../workbook.ts'

export const contributionsFrame = new Frame(
  'Contributions',
  ['What partners pay into a source on top of its allocation. A contribution counts once it is confirmed.'],
  {
    sourceCode: textColumn('Source code', 9),
    source: textColumn('Source', 34),
    partner: textColumn('Partner', 34),
    amount: moneyColumn('Amount'),
    confirmed: textColumn('Confirmed', 11),
    letter: textColumn('What confirms it', 40),
  },
)

/** What partners pay in, one row each. */
export const contributionsSheet = (facts: Facts): WorkbookSheet =>
  contributionsFrame.sheet(
    inOrder(facts.plan.contributions.values()).map(({ sourceId, partner, amount, confirmed, letter }) => ({
      sourceCode: words(codeOfSource(facts, sourceId)),
      source: words(facts.plan.sources.get(sourceId ?? '')?.name ?? 'No source'),
      partner: words(partner),
      amount: amountOrUnknown(amount),
      confirmed: yesNo(confirmed),
      letter: words(letter),
    })),
  )
