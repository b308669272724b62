import type { Edit } from './edit.ts'
import { changeRecord, recordToChange } from './recordCommands.ts'
import type { Reprofile } from '../inYear/inYear.ts'
import { Refusal } from '../refusal.ts'

/** Changes what is said of a re-profile. Nobody approves on a day: one with a day of approval says by whom. */
export function changeReprofile(
  edit: Edit,
  { id, fields }: { readonly id: string; readonly fields: Partial<Reprofile> },
): void {
  const { approval, approvedOn } = { ...recordToChange(edit, 'reprofiles', id), ...fields }
  if (approvedOn !== null && approval.trim() === '')
    throw new Refusal(
      'not-allowed',
      fields.approvedOn
        ? 'Say who approved it, and where, before the day'
        : 'Clear the day of approval first, or say who approved it then',
    )
  changeRecord(edit, 'reprofiles', id, fields)
}
