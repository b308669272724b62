import { z } from 'zod'
import type { Edit } from './edit.ts'
import { recordToChange } from './recordCommands.ts'
import { Id } from './values/id.ts'

/** Marks one version as the one that was agreed, or none; there is never more than one. */
export const ApproveVersion = z.strictObject({ type: z.literal('version.approve'), id: Id.nullable() })

export function approveVersion(edit: Edit, { id }: z.infer<typeof ApproveVersion>): void {
  if (id !== null) recordToChange(edit, 'versions', id)
  for (const version of edit.all('versions'))
    if (version.approved !== (version.id === id))
      edit.put('versions', { ...version, approved: version.id === id })
}
