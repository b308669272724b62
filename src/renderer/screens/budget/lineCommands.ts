import type { Line } from '../../../domain/costs/line.ts'
import type { CostType } from '../../../domain/values/costType.ts'
import type { Decimal } from '../../../domain/values/decimal.ts'
import type { Quarter } from '../../../domain/values/financialYear.ts'
import { noMoney, type Pence } from '../../../domain/values/money.ts'
import type { SingleCommand } from '../../../domain/editing/command.ts'
import type { Command } from '../../stores/planStore.ts'
import { newId } from '../../stores/usePlan.ts'
import { isLater, monthIndex, type MoneyColumn } from './rows/money.ts'
import type { QuarterColumn } from '../../../domain/values/moneyColumns.ts'

const quarterOf: Readonly<Record<QuarterColumn, Quarter>> = { q1: 1, q2: 2, q3: 3, q4: 4 }
const isQuarter = (column: string): column is QuarterColumn => Object.hasOwn(quarterOf, column)

/** Sets a money cell of a line. Null is nothing, and for a later year that it follows the uplift again. */
export function setMoney(id: string, column: MoneyColumn, amount: Pence | null): SingleCommand {
  const month = monthIndex(column)
  if (month !== null) return { type: 'line.setMonth', id, month: month + 1, amount: amount ?? noMoney }
  if (isQuarter(column))
    return { type: 'line.setQuarter', id, quarter: quarterOf[column], amount: amount ?? noMoney }
  if (column === 'amount') return { type: 'line.setAmount', id, amount: amount ?? noMoney }
  return changeLine(id, { [column]: amount })
}

/** Gives a line the amounts it had, those that a money cell moves with it included. */
export const setMoneyBack = (before: Line, column: MoneyColumn): SingleCommand =>
  isLater(column)
    ? setMoney(before.id, column, before[column])
    : changeLine(before.id, {
        amount: before.amount,
        q1: before.q1,
        q2: before.q2,
        q3: before.q3,
        q4: before.q4,
        months: before.months,
      })

/**
 * Sets a money cell as if the line still stood as before: a year that was saved half typed must not say how the whole one
 * goes to the quarters. One step, called as every change of a line is.
 */
export const setMoneyOn = (before: Line, column: MoneyColumn, amount: Pence | null): Command => ({
  type: 'batch',
  title:
    before.description === ''
      ? 'change budget line'
      : `change budget line “${before.description.slice(0, 60)}”`,
  commands: [setMoneyBack(before, column), setMoney(before.id, column, amount)],
})

export const changeLine = (id: string, fields: Partial<Omit<Line, 'id'>>): SingleCommand => ({
  type: 'line.change',
  id,
  fields,
})

/** Sets a cell of words or of a choice; empty is none. The columns are named after the fields they edit. */
export function setText(id: string, column: string, text: string): SingleCommand {
  switch (column) {
    case 'interventionId':
      return changeLine(id, { interventionId: text === '' ? null : text })
    case 'shares':
      return changeLine(id, { shares: paidBy(text) })
    case 'costType':
      return changeLine(id, { costType: text as CostType })
    default:
      return changeLine(id, { [column]: text })
  }
}

/** False for a line whose shares have to be said in the dialog: several sources, or one that pays only a part. */
export const hasOneSource = ({ shares }: Pick<Line, 'shares'>): boolean =>
  shares.length === 0 || (shares.length === 1 && shares[0]?.weight === '100')

/** The whole of a line paid by one source, or by none. */
export const paidBy = (sourceId: string): Line['shares'] =>
  sourceId === '' ? [] : [{ sourceId, weight: '100' as Decimal }]

export const copyOf = (line: Line, position: number): Line => ({ ...line, id: newId(), position })

/** A position just below a line, or at the end when there is none. */
export function positionBelow(lines: readonly Line[], id: string | null): number {
  const index = lines.findIndex((line) => line.id === id)
  const above = lines.at(index)
  const below = index === -1 ? undefined : lines[index + 1]
  if (!above) return 1024
  return below ? (above.position + below.position) / 2 : above.position + 1024
}
