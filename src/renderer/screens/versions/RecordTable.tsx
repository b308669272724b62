import type { Output } from '../../../contract/operations.ts'
import { DataTable } from '../../components/DataTable.tsx'

type Difference = Output<'version.compare'>['records'][number]

interface RecordTableProps {
  readonly area: string
  readonly records: readonly Difference[]
}

/** The records of one part of the plan that differ: each changed field in a row, and one row for what came or went. */
export function RecordTable({ area, records }: RecordTableProps) {
  return (
    <DataTable
      caption={area}
      columns={['What', 'Change', 'Before', 'After'].map((title) => ({ title }))}
      rows={records.flatMap((record, number) =>
        rowsOf(record).map((cells, row) => ({ key: `${number}-${row}`, cells })),
      )}
    />
  )
}

function rowsOf({ name, kind, fields }: Difference): readonly (readonly string[])[] {
  if (kind === 'added') return [[name, 'Added', '', gist(fields.map(({ field, after }) => [field, after]))]]
  if (kind === 'removed')
    return [[name, 'Removed', gist(fields.map(({ field, before }) => [field, before])), '']]
  if (fields.length === 0) return [[name, 'Moved within its list', '', '']]
  return fields.map(({ field, before, after }) => [name, field, before, after])
}

const nothing = new Set(['blank', 'none', 'no', ''])

/** What a record says, less what was left blank. */
const gist = (fields: readonly (readonly [string, string])[]): string =>
  fields
    .filter(([, value]) => !nothing.has(value))
    .map(([field, value]) => `${field}: ${value}`)
    .join('; ')
