import type { Share } from '../costs/line.ts'
import type { Edit } from './edit.ts'
import { spentOn, type Actual, type InYear } from '../inYear/inYear.ts'
import { addRecord, changeRecord, recordToChange } from './recordCommands.ts'

/**
 * Closes the year up to a quarter, or opens it again. What was spent in a closed quarter keeps the shares by which it was
 * charged; what is open follows the plan. Costs what was spent so far.
 */
export function closeQuarters(
  edit: Edit,
  { quarters }: { readonly quarters: InYear['closedQuarters'] },
): void {
  edit.put('inYear', { id: 'inYear', closedQuarters: quarters })
  for (const actual of [...edit.all('actuals')]) keepCharge(edit, actual)
}

export function addActual(edit: Edit, { record }: { readonly record: Actual }): void {
  addRecord(edit, 'actuals', record)
  keepCharge(edit, record)
}

export function changeActual(
  edit: Edit,
  { id, fields }: { readonly id: string; readonly fields: object },
): void {
  const before = recordToChange(edit, 'actuals', id)
  changeRecord(edit, 'actuals', id, fields)
  const after = recordToChange(edit, 'actuals', id)
  const moved = onOf(before) !== onOf(after) || before.quarter !== after.quarter
  keepCharge(edit, moved ? { ...after, chargedTo: null } : after)
}

const onOf = (actual: Actual): string => JSON.stringify(spentOn(actual))

/** Notes the shares of a closed quarter where none are noted yet, and forgets those of an open one. */
function keepCharge(edit: Edit, actual: Actual): void {
  const closed = actual.quarter <= (edit.get('inYear', 'inYear')?.closedQuarters ?? 0)
  const chargedTo = closed ? (actual.chargedTo ?? sharesOf(edit, actual)) : null
  edit.put('actuals', { ...actual, chargedTo })
}

/** The shares of the cost it was spent on; none while nobody pays for that, and for what was spent on a source itself. */
function sharesOf(edit: Edit, actual: Actual): readonly Share[] | null {
  const on = spentOn(actual)
  const shares = (on && edit.get(on.table, on.id)?.shares) ?? []
  return shares.length === 0 ? null : shares
}
