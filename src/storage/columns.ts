import type { z } from 'zod'
import { tables, type TableName } from '../domain/plan/plan.ts'

type Kind = 'plain' | 'boolean' | 'json'
/** Kinds of value that are kept as JSON. */
const structured = new Set(['array', 'object', 'tuple'])
export type Row = Record<string, unknown>

/** How each field of a table's record is kept in its column: as it is, as 0 or 1, or as JSON text. */
const kinds = Object.fromEntries(
  Object.entries(tables).map(([table, schema]) => [
    table,
    Object.entries<z.core.$ZodType>(schema.def.innerType.shape).map(
      ([field, type]) => [field, kindOf(type)] as const,
    ),
  ]),
) as unknown as Record<TableName, readonly (readonly [string, Kind])[]>

export const columnsOf = (table: TableName): readonly string[] => kinds[table].map(([field]) => field)

export const toRow = (table: TableName, record: object): Row =>
  Object.fromEntries(kinds[table].map(([field, kind]) => [field, toColumn(kind, (record as Row)[field])]))

/** A row as a record, still to be checked by the table's schema. Throws SyntaxError where JSON was damaged. */
export const toRecord = (table: TableName, row: Row): Row =>
  Object.fromEntries(kinds[table].map(([field, kind]) => [field, fromColumn(kind, row[field])]))

function toColumn(kind: Kind, value: unknown): unknown {
  if (value === null) return null
  if (kind === 'json') return JSON.stringify(value)
  return kind === 'boolean' ? Number(value) : value
}

function fromColumn(kind: Kind, value: unknown): unknown {
  if (value === null) return null
  if (kind === 'json') return JSON.parse(value as string)
  return kind === 'boolean' ? value === 1 : value
}

function kindOf(type: z.core.$ZodType): Kind {
  const { def } = type._zod as unknown as { def: { type: string; innerType?: z.core.$ZodType } }
  if (def.innerType) return kindOf(def.innerType)
  if (def.type === 'boolean') return 'boolean'
  return structured.has(def.type) ? 'json' : 'plain'
}
