import { useRef, useState } from 'react'
import type { Sheet } from '../../../../domain/sheet.ts'
import { client } from '../../../transport.ts'

/** How far reading a spreadsheet has come. */
export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly fileName: string }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'read'; readonly fileName: string; readonly sheets: readonly Sheet[] }

/** Reads a spreadsheet that is chosen. What is stopped or followed by another is not heard of again. */
export function useSheets() {
  const [reading, setReading] = useState<Reading>({ state: 'none' })
  const latest = useRef<File | null>(null)
  const read = async (file: File): Promise<void> => {
    latest.current = file
    const fileName = file.name
    setReading({ state: 'reading', fileName })
    const told = await sheetsOf(file)
    if (latest.current === file) setReading(told)
  }
  const stop = (): void => {
    latest.current = null
    setReading({ state: 'none' })
  }
  return { reading, read, stop }
}

async function sheetsOf(file: File): Promise<Reading> {
  try {
    const base64 = new Uint8Array(await file.arrayBuffer()).toBase64()
    const { sheets } = await client['sheet.read']({ fileName: file.name, base64 })
    const filled = sheets.filter(({ rows }) => rows.length > 0)
    if (filled.length > 0) return { state: 'read', fileName: file.name, sheets: filled }
    return { state: 'failed', why: `There is nothing in ${file.name}. Choose a file with budget lines in it` }
  } catch (error) {
    return { state: 'failed', why: (error as Error).message }
  }
}
