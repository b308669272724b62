import type { Cost } from './cost.ts'
import type { RecordKey } from '../plan/recordKey.ts'

/** As many costs as can be one cost entered again. What stands there more often is a list of equal costs, each its own. */
const most = 12

/** Finds costs that look like one and the same: the same words for the same intervention and the same sum. */
export class Likeness {
  readonly #words = new Map<RecordKey, string>()
  readonly #alike = new Map<string, Set<RecordKey>>()
  #moved = new Set<RecordKey>()

  /** Notes a cost under its key, or that it is gone. Those it was like and those it is like now have moved. */
  set(key: RecordKey, cost: Cost | undefined): void {
    const before = this.#words.get(key)
    const after = cost && cost.description.trim() !== '' && cost.amount !== 0 ? wordsOf(cost) : undefined
    if (before === after) return
    if (before !== undefined) this.#leave(before, key)
    if (after !== undefined) this.#join(after, key)
  }

  /** The others that look the same; none when there are too many for that to mean anything. */
  of(key: RecordKey): readonly RecordKey[] {
    const words = this.#words.get(key)
    const group = words === undefined ? undefined : this.#alike.get(words)
    return group === undefined || group.size > most ? [] : [...group].filter((other) => other !== key)
  }

  /** Those whose likeness moved since this was last asked. */
  takeMoved(): ReadonlySet<RecordKey> {
    const moved = this.#moved
    this.#moved = new Set()
    return moved
  }

  #leave(words: string, key: RecordKey): void {
    const group = this.#alike.get(words)
    group?.delete(key)
    this.#words.delete(key)
    if (group) this.#tellOf(group)
    if (group?.size === 0) this.#alike.delete(words)
  }

  #join(words: string, key: RecordKey): void {
    const group = this.#alike.get(words) ?? new Set()
    this.#tellOf(group)
    group.add(key)
    this.#words.set(key, words)
    this.#alike.set(words, group)
  }

  /** Those of a group before one joins it or after one left; of a larger one nothing is told either way. */
  #tellOf(group: ReadonlySet<RecordKey>): void {
    if (group.size <= most) for (const key of group) this.#moved.add(key)
  }
}

const wordsOf = ({ description, interventionId, amount }: Cost): string =>
  [interventionId ?? '', amount, description.toLowerCase().replaceAll(/\s+/g, ' ').trim()].join('|')
