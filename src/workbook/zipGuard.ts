import { Inflate } from 'fflate'
import { largestContents, mostParts } from './limits.ts'
import { problems } from './problems.ts'
import { entriesIn, readZipDirectory, type ZipEntry } from './zipDirectory.ts'

/** Packed bytes given to the inflater at a time: they swell to 16 MB at most before they are counted. */
const portion = 16 * 1024

/**
 * The files of a zip that did not claim to unpack to more than the limit. Each is unpacked when asked for, and never
 * beyond the size it claimed: no library ever unpacks a file from outside by itself.
 */
export class Zip {
  private readonly entries: ReadonlyMap<string, ZipEntry>
  private readonly fileName: string

  constructor(fileName: string, bytes: Uint8Array) {
    if (entriesIn(bytes) > mostParts) throw problems.tooManyParts(fileName, mostParts)
    const entries = readZipDirectory(bytes)
    if (entries.reduce((total, { size }) => total + size, 0) > largestContents)
      throw problems.unpacksTooLarge(fileName)
    this.entries = new Map(entries.map((entry) => [entry.name, entry]))
    this.fileName = fileName
  }

  names(): readonly string[] {
    return [...this.entries.keys()]
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** The bytes of one file; none when it is not there. */
  bytes(name: string): Uint8Array | null {
    const entry = this.entries.get(name)
    if (entry === undefined) return null
    if (entry.locked) throw problems.locked(this.fileName)
    if (entry.method === 'other') throw problems.damaged(this.fileName)
    const unpacked = entry.method === 'stored' ? entry.packed : this.inflated(entry)
    if (unpacked.length !== entry.size) throw problems.damaged(this.fileName)
    return unpacked
  }

  /** One file as text in UTF-8, the only encoding that office programs write; none when it is not there. */
  text(name: string): string | null {
    const bytes = this.bytes(name)
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }

  private inflated({ packed, size }: ZipEntry): Uint8Array {
    const unpacked = new Uint8Array(size)
    let length = 0
    const inflate = new Inflate((chunk) => {
      if (length + chunk.length > size) throw problems.unpacksTooLarge(this.fileName)
      unpacked.set(chunk, length)
      length += chunk.length
    })
    for (let at = 0; at < packed.length; at += portion)
      inflate.push(packed.subarray(at, at + portion), at + portion >= packed.length)
    return unpacked.subarray(0, length)
  }
}
