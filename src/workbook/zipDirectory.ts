/** One file inside a zip as its central directory tells of it. Sizes are what the zip claims. */
export interface ZipEntry {
  readonly name: string
  readonly packed: Uint8Array
  readonly method: 'stored' | 'deflated' | 'other'
  readonly locked: boolean
  readonly size: number
}

const saturated = 0xffffffff

/** How many files a zip says it has. Throws a RangeError when it has no directory. */
export function entriesIn(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  return view.getUint16(endOfDirectory(view) + 10, true)
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Reads the central directory of a zip. Throws a RangeError when it leads outside the file: the zip is damaged. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes)
  const end = endOfDirectory(view)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('No entry where the directory says')
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: methods.get(view.getUint16(at + 10, true)) ?? 'other',
      ...placed(view, bytes, at, longSizes(view, nameEnd, extraEnd)),
    })
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return entries
}

const methods = new Map<number, ZipEntry['method']>([
  [0, 'stored'],
  [8, 'deflated'],
])

/** Looked for from the end, as a comment of up to 65,535 bytes may follow. */
function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new RangeError('No directory')
}

/** The numbers of the Zip64 field among the extra fields, in which some programs put sizes that would fit without it. */
function longSizes(view: DataView, from: number, end: number): Iterator<number, undefined> {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(view.getUint16(at + 2, true) / 8)
      return Array.from({ length: count }, (_, index) =>
        Number(view.getBigUint64(at + 4 + index * 8, true)),
      ).values()
    }
  return [].values()
}

/** The long numbers stand for those that are saturated, in this order. */
function placed(view: DataView, bytes: Uint8Array, at: number, long: Iterator<number, undefined>) {
  const number = (short: number): number => (short === saturated ? (long.next().value ?? saturated) : short)
  const size = number(view.getUint32(at + 24, true))
  const packedSize = number(view.getUint32(at + 20, true))
  const local = number(view.getUint32(at + 42, true))
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packedSize > bytes.length) throw new RangeError('An entry ends behind the end of the file')
  return { size, packed: bytes.subarray(start, start + packedSize) }
}
