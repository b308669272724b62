import { createContext, use } from 'react'
import { client } from '../../transport.ts'
import { readExchange, type Exchange } from './readExchange.ts'

interface OpenFile {
  /** Lets the person choose a file. */
  readonly choose: () => void
  readonly open: (file: File) => void
}

export const OpenFileContext = createContext<OpenFile>({ choose: () => undefined, open: () => undefined })

/** The ways a file from outside comes in. */
export const useOpenFile = (): OpenFile => use(OpenFileContext)

/** A plan's id, or an exchange file that has no guidance pack inside and must be given one. */
export type Received = { readonly id: string } | { readonly packless: Exchange }

/** Takes in a file: a plan file is kept as a copy, a JSON file becomes a new plan. Throws with a sentence for others. */
export async function receive(file: File): Promise<Received> {
  if (!file.name.toLowerCase().endsWith('.json')) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return client['library.receive']({ fileName: file.name, base64: bytes.toBase64() })
  }
  const exchange = readExchange(await file.text(), file.name)
  if (exchange.tables.packs.length === 0) return { packless: exchange }
  try {
    return await client['library.import']({ exchange, packId: null })
  } catch (error) {
    throw new Error(`${file.name} was not imported. ${(error as Error).message}`, { cause: error })
  }
}
