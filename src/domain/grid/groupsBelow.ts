/** A row as it is added up. */
export interface Added {
  readonly row: number
  readonly amounts: readonly number[]
  readonly named: boolean
  readonly source: boolean
  /** What it is for, in small letters; empty where it does not say. */
  readonly intervention: string
}

/** A row that comes to what others below it do, by their numbers in the sheet, from nought. */
export interface PossibleHead {
  readonly head: number
  readonly lines: readonly number[]
}

/** The heads that rows below one another would be made up of, each with at least two lines with money below it. */
export class GroupsBelow {
  readonly #part: readonly Added[]
  /** What the rows up to each place come to in each column, and how many of them have money. */
  readonly #sums: readonly (readonly number[])[]
  readonly #withMoney: readonly number[]
  /** Of each column the last place with an amount below nought. */
  readonly #lastBelowNought: readonly number[]
  /** Of each row the places at which the lines may end that it is the sum of. */
  readonly #ends: readonly (readonly number[])[]

  constructor(part: readonly Added[]) {
    this.#part = part
    const columns = [...(part[0]?.amounts.keys() ?? [])]
    this.#sums = columns.map((column) => runningSum(part.map(({ amounts }) => amounts[column] ?? 0)))
    this.#withMoney = runningSum(part.map((each) => (hasMoney(each) ? 1 : 0)))
    this.#lastBelowNought = columns.map((column) =>
      part.findLastIndex(({ amounts }) => (amounts[column] ?? 0) < 0),
    )
    this.#ends = part.map((each, at) => (mayHead(each) ? this.#endsOf(each, at) : []))
  }

  /** The heads that make up the rows with their lines; null where they are not made up so. */
  get heads(): readonly number[] | null {
    /** Of each place up to which the rows are made up, the head of the last rows before it. */
    const headBefore = new Map<number, number>()
    this.#ends.forEach((ends, at) => {
      if (at > 0 && !headBefore.has(at)) return
      for (const end of ends) if (!this.#isForTheSame(at, end)) headBefore.set(end, at)
    })
    const heads: number[] = []
    for (let end = this.#part.length; end > 0;) {
      const at = headBefore.get(end)
      if (at === undefined) return null
      heads.push(this.#rowAt(at))
      end = at
    }
    return heads
  }

  /** Every row that comes to what those below it do, or to what heads among those do, whatever stands around them. */
  get possible(): readonly PossibleHead[] {
    const found: PossibleHead[] = []
    for (let at = 0; at < this.#part.length;) {
      const end = this.#ends[at]?.[0]
      const lines =
        end === undefined
          ? this.#headsUnder(at)
          : Array.from({ length: end - at - 1 }, (_, below) => at + 1 + below)
      if (lines.length > 0)
        found.push({ head: this.#rowAt(at), lines: lines.map((place) => this.#rowAt(place)) })
      at = end ?? at + 1
    }
    return found
  }

  #endsOf({ amounts }: Added, at: number): readonly number[] {
    const column = amounts.findIndex((amount) => amount !== 0)
    const sums = this.#sums[column] ?? [0]
    const lastBelowNought = this.#lastBelowNought[column] ?? 0
    const whole = amountAt(sums, at + 1) + amountAt(amounts, column)
    const ends: number[] = []
    for (let end = at + 3; end < sums.length; end += 1) {
      const over = amountAt(sums, end) - whole
      if (Math.abs(over) < noise && this.#makes(amounts, at + 1, end)) ends.push(end)
      // What is exceeded stays so where no amount below nought follows.
      if (over > noise && end > lastBelowNought) break
    }
    return ends
  }

  #makes(amounts: readonly number[], from: number, end: number): boolean {
    const between = (sums: readonly number[] = []): number => amountAt(sums, end) - amountAt(sums, from)
    return (
      between(this.#withMoney) > 1 &&
      amounts.every((amount, column) => Math.abs(between(this.#sums[column]) - amount) < noise)
    )
  }

  /** A row for something, over rows of which one is for the same, is one cost among them. */
  #isForTheSame(at: number, end: number): boolean {
    const own = this.#part[at]?.intervention ?? ''
    return own !== '' && this.#part.slice(at + 1, end).some(({ intervention }) => intervention === own)
  }

  /** The places of the rows below, each head in place of its lines, that a row is the sum of; none where it is of none. */
  #headsUnder(at: number): readonly number[] {
    const places: number[] = []
    let left = this.#toMake(at)
    if (left.length === 0) return []
    for (let below = at + 1; below < this.#part.length && places.length < mostHeads;) {
      const amounts = this.#part[below]?.amounts ?? []
      left = left.map((amount, column) => amount - amountAt(amounts, column))
      places.push(below)
      if (left.every((amount) => Math.abs(amount) < noise)) return this.#withHeads(places)
      below = this.#ends[below]?.[0] ?? below + 1
    }
    return []
  }

  /** What lines below a row would have to come to; empty where it can be no head. */
  #toMake(at: number): readonly number[] {
    const head = this.#part[at]
    return head && mayHead(head) ? head.amounts : []
  }

  #withHeads(places: readonly number[]): readonly number[] {
    return places.length > 1 && places.some((place) => this.#ends[place]?.length) ? places : []
  }

  #rowAt(place: number): number {
    return this.#part[place]?.row ?? -1
  }
}

const mayHead = (row: Added): boolean => !row.source && hasMoney(row)

const hasMoney = ({ amounts }: Added): boolean => amounts.some((amount) => amount !== 0)

const amountAt = (amounts: readonly number[], at: number): number => amounts[at] ?? 0

function runningSum(values: readonly number[]): readonly number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return sums
}

/** The most rows that a head of heads is held against. */
const mostHeads = 100

/** The float noise of adding up amounts in pence. */
const noise = 0.01
