import { Shares, type Share } from '../costs/line.ts'
import { Decimal } from '../values/decimal.ts'
import { Id } from '../values/id.ts'
import type { NameIndex } from './nameIndex.ts'
import type { Read } from '../sheet/readCell.ts'

const whole = Decimal.parse('100')

/** Shares as people read them: the one source that pays all by its name, otherwise `60% Grant, 40% Local money`. */
export function sharesInWords(shares: readonly Share[], nameOf: (sourceId: string) => string): string {
  const [only, ...others] = shares
  return only?.weight === whole && others.length === 0
    ? nameOf(only.sourceId)
    : shares.map(({ sourceId, weight }) => `${weight}% ${nameOf(sourceId)}`).join(', ')
}

/** Reads what a cell says of who pays: nobody, one source by its name, or shares as `sharesInWords` writes them. */
export function readShares(words: string, sources: NameIndex): Read<readonly Share[]> {
  if (words === '') return { value: [] }
  const one = sources.find(words)
  if ('value' in one) return { value: [{ sourceId: Id.parse(one.value), weight: whole }] }
  const shares = words.split(beforeShare).map(weightAndName)
  if (shares.every((share) => share !== null)) return sharesOf(shares, sources)
  return namesSeveral(words, sources)
    ? {
        refused: `“${words}” names more than one source. Say what each pays, like “60% Grant A, 40% Grant B”`,
      }
    : one
}

/** Where one share ends and the next begins, with what stands between them. */
const beforeShare = /\s*[,;+&/]?\s*(?:and\s+)?(?=(?<![\d.])\d+(?:\.\d+)?\s*%)/

interface WrittenShare {
  readonly weight: string
  readonly name: string
}

function weightAndName(part: string): WrittenShare | null {
  const [, weight, name] = /^(\d+(?:\.\d+)?)\s*%\s*(?:of\s+)?(\S.*)$/.exec(part) ?? []
  return weight === undefined || name === undefined ? null : { weight, name }
}

function sharesOf(written: readonly WrittenShare[], sources: NameIndex): Read<readonly Share[]> {
  const shares: Share[] = []
  for (const { weight, name } of written) {
    const source = sources.find(name)
    if ('refused' in source) return source
    const exact = Decimal.safeParse(weight)
    if (!exact.success) return { refused: 'Enter each share as a percentage, such as 50% or 33.3%' }
    shares.push({ sourceId: Id.parse(source.value), weight: exact.data })
  }
  const read = Shares.safeParse(shares)
  return read.success
    ? { value: read.data }
    : { refused: read.error.issues[0]?.message ?? 'Enter each source once' }
}

const namesSeveral = (words: string, sources: NameIndex): boolean => {
  const names = words.split(/\s*(?:[,;/+&\n]|\band\b)\s*/)
  return names.length > 1 && names.every((name) => 'value' in sources.find(name))
}
