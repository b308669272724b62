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
  replaceApproved(edit, id)
}

/** What was approved before a version took its place keeps who approved it, and when. */
function replaceApproved(edit: Edit, id: string): void {
  for (const version of approvedVersions(edit))
    if (version.id !== id) edit.put('versions', { ...version, approved: false })
}

/** Takes its approval from the version that has it, as if nobody had given it. */
export function withdrawApproval(edit: Edit): void {
  for (const version of approvedVersions(edit))
    edit.put('versions', { ...version, approved: false, approval: null })
}

const approvedVersions = (edit: Edit): readonly Version[] =>
  [...edit.all('versions')].filter(({ approved }) => approved)

export function addVersion(edit: Edit, { record }: { readonly record: Version }): void {
  addRecord(edit, 'versions', record)
  refuseSameTitle(edit, record)
  if (record.approved) replaceApproved(edit, record.id)
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
