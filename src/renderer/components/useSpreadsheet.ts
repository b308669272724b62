import { useRef, useState } from 'react'
import type { Input } from '../../contract/operations.ts'

/** A spreadsheet as operations are given it. */
export type SheetFile = Input<'sheet.read'>

/** How far reading a spreadsheet has come. */
export interface Reading<T> {
  /** The file that is being read or was read last; none before one is chosen. */
  readonly fileName: string | null
  readonly busy: boolean
  /** What was found in it. It stays when something more is asked about the same file. */
  readonly found: T | null
  /** Why it could not be read, in a sentence. */
  readonly problem: string | null
}

const nothing = { fileName: null, busy: false, found: null, problem: null }

/** Reads a spreadsheet that is chosen. What is stopped or followed by another is not heard of again. */
export function useSpreadsheet<T>() {
  const [reading, setReading] = useState<Reading<T>>(nothing)
  const latest = useRef<Promise<T> | null>(null)
  const follow = async (
    before: Pick<Reading<T>, 'fileName' | 'found'>,
    work: Promise<T>,
  ): Promise<T | null> => {
    latest.current = work
    setReading({ ...before, busy: true, problem: null })
    const now = await work.then(
      (found) => ({ ...before, found, problem: null }),
      (error: unknown) => ({ ...before, problem: (error as Error).message }),
    )
    if (latest.current !== work) return null
    setReading({ ...now, busy: false })
    return now.problem === null ? now.found : null
  }
  return {
    reading,
    /** Reads a file by an operation. Gives what was found; null when nothing is heard of it or it could not be read. */
    read: (file: File, understand: (file: SheetFile) => Promise<T>): Promise<T | null> =>
      follow({ fileName: file.name, found: null }, sheetFile(file).then(understand)),
    /** Asks something more about the file that was read. */
    ask: (work: Promise<T>): Promise<T | null> => follow(reading, work),
    stop: (): void => {
      latest.current = null
      setReading(nothing)
    },
  }
}

async function sheetFile(file: File): Promise<SheetFile> {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error(`${file.name} could not be read. It may have been moved or changed: choose it again`)
  })
  return { fileName: file.name, base64: new Uint8Array(bytes).toBase64() }
}
