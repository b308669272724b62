import { z } from 'zod'
import type { Edit } from './edit.ts'
import { addRecord, changeRecord, recordToChange } from './recordCommands.ts'
import { Refusal } from './refusal.ts'
import { Id } from './values/id.ts'
import type { Version } from './version.ts'

/** Marks one version as the one that was agreed, or none; there is never more than one. */
export const ApproveVersion = z.strictObject({ type: z.literal('version.approve'), id: Id.nullable() })

/** What the journal says of going back to a version: what that changed cannot be told without the journal itself. */
export interface RestoreVersion {
  readonly type: 'version.restore'
  readonly id: string
}

export function approveVersion(edit: Edit, { id }: z.infer<typeof ApproveVersion>): void {
  // First of all, so that the step is named after it.
  if (id !== null) edit.put('versions', { ...recordToChange(edit, 'versions', id), approved: true })
  for (const version of edit.all('versions'))
    if (version.approved && version.id !== id) edit.put('versions', { ...version, approved: false })
}

export function addVersion(edit: Edit, { record }: { readonly record: Version }): void {
  addRecord(edit, 'versions', record)
  refuseSameTitle(edit, record)
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
