import { z } from 'zod'
import type { Edit } from './edit.ts'
import { tables, type Records, type TableName } from '../plan/plan.ts'
import { forget } from './references.ts'
import { Refusal } from '../refusal.ts'
import { Id } from '../values/id.ts'

/** Some of a record's fields: those to be changed. */
type Fields<T extends TableName> = Partial<Omit<Records[T], 'id'>>

export const addCommand = <N extends string, T extends TableName>(name: N, table: T) =>
  z.strictObject({ type: z.literal(`${name}.add` as const), record: tables[table] })

/** Changes some of a record's fields: any, or those that are a person's to say. */
export const changeCommand = <N extends string, T extends TableName, F extends keyof Fields<T> & string>(
  name: N,
  table: T,
  own?: readonly F[],
) => z.strictObject({ type: z.literal(`${name}.change` as const), id: Id, fields: fieldsOf(table, own) })

export const removeCommand = <N extends string>(name: N) =>
  z.strictObject({ type: z.literal(`${name}.remove` as const), id: Id })

export function fieldsOf<T extends TableName, F extends keyof Fields<T> & string>(
  table: T,
  own?: readonly F[],
): z.ZodType<Pick<Fields<T>, F>, Pick<Fields<T>, F>> {
  const shape: Record<string, z.ZodType> = tables[table].def.innerType.shape
  const others = Object.entries(shape).filter(([name]) => name !== 'id' && (own?.includes(name as F) ?? true))
  // A field that is not named stays as it is: the default is only for records from before the field was.
  const fields = Object.fromEntries(
    others.map(([name, type]) => [
      name,
      z.exactOptional(type instanceof z.ZodDefault ? type.unwrap() : type),
    ]),
  )
  return z.strictObject(fields) as unknown as z.ZodType<Pick<Fields<T>, F>, Pick<Fields<T>, F>>
}

export function addRecord<T extends TableName>(edit: Edit, table: T, record: Records[T]): void {
  if (edit.get(table, record.id))
    throw new Refusal('already-there', 'This has already been added. Nothing has been changed')
  edit.put(table, record)
}

export function changeRecord(edit: Edit, table: TableName, id: string, fields: object): void {
  edit.put(table, { ...recordToChange(edit, table, id), ...fields })
}

/**
 * Changes a source. Another allocation is not the one that was accepted in writing: it stands unaccepted unless the command
 * itself says that it is.
 */
export function changeSource(edit: Edit, id: string, fields: Fields<'sources'>): void {
  const { allocation } = recordToChange(edit, 'sources', id)
  const isAnother = fields.allocation !== undefined && fields.allocation !== allocation
  changeRecord(edit, 'sources', id, isAnother ? { accepted: false, ...fields } : fields)
}

export function removeRecord(edit: Edit, table: TableName, id: string): void {
  recordToChange(edit, table, id)
  edit.remove(table, id)
  forget(edit, table, id)
}

export function recordToChange<T extends TableName>(edit: Edit, table: T, id: string): Records[T] {
  const record = edit.get(table, id)
  if (!record)
    throw new Refusal('not-there', 'This is no longer in the plan. It may have been removed or undone')
  return record
}
