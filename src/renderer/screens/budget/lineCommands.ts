import type { Line } from '../../../domain/budget.ts'
import type { Decimal } from '../../../domain/values/decimal.ts'
import type { Quarter } from '../../../domain/values/financialYear.ts'
import type { Pence } from '../../../domain/values/money.ts'
import type { Command } from '../../stores/planStore.ts'
import { newId } from '../../stores/usePlan.ts'

/** The money fields of a line, which are also the columns they stand in. */
export type MoneyField = 'q1' | 'q2' | 'q3' | 'q4' | 'amount'

const quarterOf: Readonly<Record<Exclude<MoneyField, 'amount'>, Quarter>> = { q1: 1, q2: 2, q3: 3, q4: 4 }

export const isMoneyField = (field: string): field is MoneyField =>
  field === 'amount' || Object.hasOwn(quarterOf, field)

export const setMoney = (id: string, field: MoneyField, amount: Pence): Command =>
  field === 'amount'
    ? { type: 'line.setAmount', id, amount }
    : { type: 'line.setQuarter', id, quarter: quarterOf[field], amount }

export const changeLine = (id: string, fields: Partial<Omit<Line, 'id'>>): Command => ({
  type: 'line.change',
  id,
  fields,
})

/** False for a line whose shares have to be said in the dialog: several sources, or one that pays only a part. */
export const hasOneSource = ({ shares }: Line): boolean =>
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
