import { z } from 'zod'
import { quartersOf, type Line } from './budget.ts'
import type { Edit } from './edit.ts'
import { recordToChange } from './recordCommands.ts'
import { Id } from './values/id.ts'
import { add, Amount, type Pence } from './values/money.ts'
import { spread, spreadEvenly } from './values/spread.ts'

/** Sets the year's cost; the quarters follow in the proportions they had, or evenly when they had none. */
export const SetLineAmount = z.strictObject({ type: z.literal('line.setAmount'), id: Id, amount: Amount })

/** Sets one quarter; the year's cost becomes the sum of the four. */
export const SetLineQuarter = z.strictObject({
  type: z.literal('line.setQuarter'),
  id: Id,
  quarter: z.literal([1, 2, 3, 4]),
  amount: Amount,
})

export function setLineAmount(edit: Edit, { id, amount }: z.infer<typeof SetLineAmount>): void {
  const line = recordToChange(edit, 'lines', id)
  const profile = quartersOf(line)
  const sameSign = profile.every((q) => q >= 0) || profile.every((q) => q <= 0)
  const parts =
    sameSign && profile.some((q) => q !== 0)
      ? spread(
          amount,
          profile.map((q) => String(Math.abs(q))),
        )
      : spreadEvenly(amount, 4)
  edit.put('lines', withQuarters(line, parts))
}

export function setLineQuarter(edit: Edit, { id, quarter, amount }: z.infer<typeof SetLineQuarter>): void {
  const line = recordToChange(edit, 'lines', id)
  edit.put('lines', withQuarters(line, quartersOf(line).with(quarter - 1, amount)))
}

function withQuarters(line: Line, parts: readonly Pence[]): Line {
  const [q1, q2, q3, q4] = parts
  if (q1 === undefined || q2 === undefined || q3 === undefined || q4 === undefined)
    throw new RangeError('A year has four quarters')
  return { ...line, amount: add(q1, q2, q3, q4), q1, q2, q3, q4 }
}
