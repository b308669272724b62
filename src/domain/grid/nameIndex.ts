import { nameKey, type Read } from '../sheet/readCell.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** What the names of an index belong to, as its sentences say it. */
interface Kind {
  /** With its article: "an intervention". */
  readonly one: string
  /** Where another can be added. */
  readonly screen: string
}

/** Finds records by the name somebody typed: whole, without regard to capitals and spaces, or by a beginning only one has. */
export class NameIndex {
  readonly #named: readonly Named[]
  readonly #kind: Kind
  readonly #said: ReadonlyMap<string, string>
  readonly #byKey: ReadonlyMap<string, readonly Named[]>
  readonly #found = new Map<string, Read<string>>()

  /** `said` has the ids of what somebody has said that names mean, by their `nameKey`. */
  constructor(named: readonly Named[], kind: Kind, said: ReadonlyMap<string, string> = new Map()) {
    this.#said = said
    this.#named = named
    this.#kind = kind
    this.#byKey = Map.groupBy(named, ({ name }) => nameKey(name))
  }

  /** The id of what is called that, or a sentence that offers what is like it. */
  find(typed: string): Read<string> {
    const key = nameKey(typed)
    const before = this.#found.get(key)
    if (before) return before
    const found = this.#look(typed, key)
    this.#found.set(key, found)
    return found
  }

  #look(typed: string, key: string): Read<string> {
    const said = this.#said.get(key)
    if (said !== undefined) return { value: said }
    const meant =
      this.#byKey.get(key) ??
      (key === '' ? [] : this.#named.filter(({ name }) => nameKey(name).startsWith(key)))
    const [only, ...others] = meant
    if (only === undefined) return { refused: this.#unknown(typed, this.#like(key)), unknown: typed }
    if (others.length === 0)
      return isEnough(typed, key, only.name)
        ? { value: only.id }
        : { refused: this.#unknown(typed, [only.name]), unknown: typed }
    return { refused: this.#ambiguous(typed, meant), unknown: typed }
  }

  #ambiguous(typed: string, meant: readonly Named[]): string {
    const names = new Set(meant.map(({ name }) => name))
    return names.size === 1
      ? `“${typed}” is the name of more than one. Choose it in the line itself, or give each a name of its own`
      : `“${typed}” may be ${inWords([...names].slice(0, offered))}. Enter the whole name`
  }

  #like(key: string): readonly string[] {
    return this.#named
      .map(({ name }) => ({ name, likeness: likeness(key, nameKey(name)) }))
      .filter((each) => each.likeness >= alike)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, offered)
      .map(({ name }) => name)
  }

  #unknown(typed: string, close: readonly string[]): string {
    const { one, screen } = this.#kind
    const advice =
      close.length === 0
        ? `Add it under ${screen} first, or enter the name of another`
        : `Did you mean ${inWords(close)}?`
    return `“${typed}” is not the name of ${one} in this plan. ${advice}`
  }
}

/** Whether the beginning of a name tells it: so many letters do, or whole words. One letter may be any name to come. */
const isEnough = (typed: string, key: string, name: string): boolean =>
  key.length >= enough || /^(?:$|[^\p{L}\p{N}])/u.test(oneSpaced(name).slice(oneSpaced(typed).length))
const enough = 4
const oneSpaced = (words: string): string => words.trim().replaceAll(/\s+/g, ' ')

const offered = 3
/** The least likeness at which a name is offered. */
const alike = 0.35

const inWords = (names: readonly string[]): string =>
  names
    .map((name) => `“${name}”`)
    .join(', ')
    .replace(/, (?=“[^”]*”$)/, ' or ')

/** The part of their pairs of letters that two names have in common, from 0 to 1 (Sørensen and Dice). */
function likeness(a: string, b: string): number {
  const others = pairsOf(b)
  const total = Math.max(1, a.length - 1 + others.length)
  let common = 0
  for (const pair of pairsOf(a)) {
    const at = others.indexOf(pair)
    if (at === -1) continue
    common += 1
    others.splice(at, 1)
  }
  return (2 * common) / total
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
