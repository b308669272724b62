import { inflateRawSync } from 'node:zlib'

/** The files in a zip by name, as text: read from its central directory. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    files.set(name, (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

/** One file of a zip; throws when it is not there. */
export function fileIn(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name)
  if (text === undefined) throw new Error(`No ${name} among ${[...files.keys()].join(', ')}`)
  return text
}

/** Every element of that name, from its start tag to its end tag. Not for elements that hold their own kind. */
export const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gsu')) ?? []

/** The words in a piece of a document. */
export const textIn = (xml: string): string =>
  elements(xml, 'w:t')
    .map((each) => each.replaceAll(/<[^>]*>/g, ''))
    .join('')
