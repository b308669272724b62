import { noMoney, type Pence } from '../values/money.ts'

/** What one record adds to one figure. */
export interface Posting {
  readonly figure: string
  readonly amount: number
}

/** What one record adds to a figure in all. */
export interface Contributor {
  readonly record: string
  readonly amount: number
}

/**
 * Running totals by name. Each record's postings are kept, so that when the record changes its old postings are taken
 * out and its new ones put in: a change costs what it touches, and the totals equal a fresh count.
 */
export class Ledger {
  readonly #totals = new Map<string, number>()
  readonly #postings = new Map<string, readonly Posting[]>()
  /** What figures came to before they were first touched since they were last told. */
  #before = new Map<string, number>()

  /** Replaces what `record` adds to the figures. An empty list takes it out. */
  post(record: string, postings: readonly Posting[]): void {
    const before = this.#postings.get(record) ?? []
    if (samePostings(before, postings)) return
    for (const { figure, amount } of before) this.#add(figure, -amount)
    for (const { figure, amount } of postings) this.#add(figure, amount)
    if (postings.length === 0) this.#postings.delete(record)
    else this.#postings.set(record, postings)
  }

  total(figure: string): Pence {
    return (this.#totals.get(figure) ?? noMoney) as Pence
  }

  figures(): Iterable<string> {
    return this.#totals.keys()
  }

  /** The records that make a figure, with what each adds. Looks through every posting there is. */
  contributors(figure: string): readonly Contributor[] {
    const found: Contributor[] = []
    for (const [record, postings] of this.#postings) {
      const own = postings.filter((posting) => posting.figure === figure)
      if (own.length > 0) found.push({ record, amount: own.reduce((sum, { amount }) => sum + amount, 0) })
    }
    return found
  }

  /** The records that make every figure, in one look through all postings: for whoever wants many figures. */
  allContributors(): ReadonlyMap<string, readonly Contributor[]> {
    const all = new Map<string, Contributor[]>()
    for (const [record, postings] of this.#postings)
      for (const [figure, own] of Map.groupBy(postings, (posting) => posting.figure)) {
        const contributor = { record, amount: own.reduce((sum, { amount }) => sum + amount, 0) }
        const found = all.get(figure)
        if (found) found.push(contributor)
        else all.set(figure, [contributor])
      }
    return all
  }

  /** The figures that come to something else than when this was last asked. */
  takeMoved(): ReadonlySet<string> {
    const touched = this.#before
    this.#before = new Map()
    return new Set(
      [...touched].flatMap(([figure, before]) => (this.total(figure) === before ? [] : [figure])),
    )
  }

  #add(figure: string, amount: number): void {
    const before = this.#totals.get(figure) ?? 0
    const total = before + amount
    if (!Number.isSafeInteger(total))
      throw new RangeError(`The figure ${figure} is too large to add up exactly`)
    if (total === 0) this.#totals.delete(figure)
    else this.#totals.set(figure, total)
    if (!this.#before.has(figure)) this.#before.set(figure, before)
  }
}

const samePostings = (some: readonly Posting[], others: readonly Posting[]): boolean =>
  some.length === others.length &&
  some.every((posting, n) => posting.figure === others[n]?.figure && posting.amount === others[n].amount)
