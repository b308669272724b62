import { z } from 'zod'
import { Basis, quartersOf, type Line } from '../costs/line.ts'
import type { Edit } from './edit.ts'
import { monthsOf, respread } from '../costs/months.ts'
import { changeRecord, recordToChange } from './recordCommands.ts'
import { Refusal } from '../refusal.ts'
import { quarters } from '../values/financialYear.ts'
import { Id } from '../values/id.ts'
import { add, Amount, pence, type Pence } from '../values/money.ts'
import { billionths, one, roundedHalfAway } from '../values/decimal.ts'

/** Sets the year's cost; the quarters follow in the proportions they had, or evenly when they had none. */
export const SetLineAmount = z.strictObject({ type: z.literal('line.setAmount'), id: Id, amount: Amount })

/** Sets one quarter; the year's cost becomes the sum of the four. */
export const SetLineQuarter = z.strictObject({
  type: z.literal('line.setQuarter'),
  id: Id,
  quarter: z.literal([1, 2, 3, 4]),
  amount: Amount,
})

/** Sets one month, 1 for April; its quarter and the year become the sums. */
export const SetLineMonth = z.strictObject({
  type: z.literal('line.setMonth'),
  id: Id,
  month: z.int().min(1).max(12),
  amount: Amount,
})

/** Sets how the year is worked out, and the year with it; or takes the working away and leaves the sum. */
export const SetLineBasis = z.strictObject({
  type: z.literal('line.setBasis'),
  id: Id,
  basis: Basis.nullable(),
})

/**
 * Changes some of a line's fields. Months that were typed keep their proportions within a quarter that is changed, as when
 * it is set by itself, so that they still make their quarters; months that are given are taken as they are.
 */
export function changeLine(
  edit: Edit,
  { id, fields }: { readonly id: string; readonly fields: object },
): void {
  const before = recordToChange(edit, 'lines', id)
  changeRecord(edit, 'lines', id, fields)
  if (before.months === null || 'months' in fields || !quarterFields.some((each) => each in fields)) return
  const after = recordToChange(edit, 'lines', id)
  edit.put('lines', { ...after, months: quartersOf(after).flatMap((part, q) => monthsWith(before, part, q)) })
}

const quarterFields = ['q1', 'q2', 'q3', 'q4'] as const

export function setLineAmount(edit: Edit, { id, amount }: z.infer<typeof SetLineAmount>): void {
  const line = recordToChange(edit, 'lines', id)
  if (line.basis !== null && amount !== line.amount)
    throw new Refusal(
      'worked-out',
      'This year’s cost is worked out from its unit cost. Change those figures, or take the working away, to set another',
    )
  edit.put('lines', withAmount(line, amount))
}

export function setLineQuarter(edit: Edit, { id, quarter, amount }: z.infer<typeof SetLineQuarter>): void {
  const line = recordToChange(edit, 'lines', id)
  const changed = withQuarters(line, quartersOf(line).with(quarter - 1, amount))
  // What is worked out from a unit cost stands; quarters that do not make it are told by the checks.
  edit.put('lines', line.basis === null ? changed : { ...changed, amount: line.amount })
}

export function setLineMonth(edit: Edit, { id, month, amount }: z.infer<typeof SetLineMonth>): void {
  const line = recordToChange(edit, 'lines', id)
  const months = monthsOf(line).with(month - 1, amount)
  const sums = quarters.map((quarter) => add(...months.slice(3 * quarter - 3, 3 * quarter)))
  const changed = { ...withQuarters({ ...line, months: null }, sums), months }
  edit.put('lines', line.basis === null ? changed : { ...changed, amount: line.amount })
}

export function setLineBasis(edit: Edit, { id, basis }: z.infer<typeof SetLineBasis>): void {
  const line = recordToChange(edit, 'lines', id)
  const changed = basis === null ? line : withAmount(line, workedOut(basis))
  edit.put('lines', { ...changed, basis })
}

/** Unit cost × quantity × units each, exact and then rounded half away from nought to the penny. */
export const workedOut = ({ unitCost, quantity, each }: Basis): Pence =>
  pence(roundedHalfAway(BigInt(unitCost) * billionths(quantity) * billionths(each), one * one))

const withAmount = (line: Line, amount: Pence): Line => withQuarters(line, respread(amount, quartersOf(line)))

/** The months of a quarter with a new sum; those of a quarter that stays as it was stay too. */
function monthsWith(line: Line, part: Pence, q: number): readonly Pence[] {
  const months = monthsOf(line).slice(3 * q, 3 * q + 3)
  return add(...months) === part ? months : respread(part, months)
}

function withQuarters(line: Line, parts: readonly Pence[]): Line {
  const [q1, q2, q3, q4] = parts
  if (q1 === undefined || q2 === undefined || q3 === undefined || q4 === undefined)
    throw new RangeError('A year has four quarters')
  const months = line.months === null ? null : parts.flatMap((part, q) => monthsWith(line, part, q))
  return { ...line, amount: add(q1, q2, q3, q4), q1, q2, q3, q4, months }
}
