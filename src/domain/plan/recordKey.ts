import type { TableName } from './plan.ts'

/** Names one record of a plan: `lines/abc`. */
export type RecordKey = `${TableName}/${string}`

export const keyOf = (table: TableName, id: string): RecordKey => `${table}/${id}`

/** The table and id a key is made of. */
export function partsOfKey(key: RecordKey): readonly [TableName, string] {
  const slash = key.indexOf('/')
  return [key.slice(0, slash) as TableName, key.slice(slash + 1)]
}
