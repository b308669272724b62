import { z } from 'zod'
import type { Edit } from './edit.ts'
import { addRecord, changeRecord, recordToChange } from './recordCommands.ts'
import { Refusal } from '../refusal.ts'
import type { Approval, Version } from '../plan/version.ts'

/** Withdraws the approval of the version that has it. Who approved a version is told with the operation that marks it. */
export const WithdrawApproval = z.strictObject({ type: z.literal('version.withdraw') })

/** What the journal says of going back to a version: what that changed cannot be told without the journal itself. */
export interface RestoreVersion {
  readonly type: 'version.restore'
  readonly id: string
}

/** Marks one version as the one that was agreed; there is never more than one. */
export function approveVersion(
  edit: Edit,
  { id, approval }: { readonly id: string; readonly approval: Approval },
): void {
  // First of all, so that the step is named after it.
  edit.put('versions', { ...recordToChange(edit, 'versions', id), approved: true, approval })
  withdrawApproval(edit, id)
}

/** Takes the approval from every version but one. */
export function withdrawApproval(edit: Edit, except?: string): void {
  for (const version of edit.all('versions'))
    if (version.approved && version.id !== except)
      edit.put('versions', { ...version, approved: false, approval: null })
}

export function addVersion(edit: Edit, { record }: { readonly record: Version }): void {
  addRecord(edit, 'versions', record)
  refuseSameTitle(edit, record)
  if (record.approved) withdrawApproval(edit, record.id)
}

export function changeVersion(
  edit: Edit,
  { id, fields }: { readonly id: string; readonly fields: object },
): void {
  changeRecord(edit, 'versions', id, fields)
  refuseSameTitle(edit, recordToChange(edit, 'versions', id))
}

/** No two versions have one title. */
function refuseSameTitle(edit: Edit, version: Version): void {
  const asRead = (title: string): string => title.trim().toLowerCase()
  for (const other of edit.all('versions'))
    if (other.id !== version.id && asRead(other.title) === asRead(version.title))
      throw new Refusal(
        'already-there',
        `There is already a version called “${other.title}”. Give this one another name`,
      )
}
