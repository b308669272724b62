import type { Input } from '../../../contract/operations.ts'

export type Exchange = Input<'library.import'>['exchange']

/** Looks only whether it is JSON of the right kind; the program itself checks every field and names what is wrong. */
export function readExchange(text: string, fileName: string): Exchange {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw new Error(`${fileName} cannot be read: it is not JSON. Choose a file exported from Ringfence`)
  }
  const { format, tables } = (read ?? {}) as { format?: unknown; tables?: { packs?: unknown } }
  if (format !== 'ringfence-plan' || !Array.isArray(tables?.packs))
    throw new Error(`${fileName} is JSON, but not a Ringfence plan. Choose a file exported from Ringfence`)
  return read as Exchange
}
