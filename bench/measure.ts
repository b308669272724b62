/** The middle one of some durations, in milliseconds, and the one that nine in ten stay under. */
export interface Spread {
  readonly median: number
  readonly ninth: number
}

/**
 * Runs several kinds of work round after round, so that whatever the machine does meanwhile befalls them all. Each round
 * has them in another order: whatever a slow one leaves behind, such as cold caches, would else always befall the same.
 */
export async function inTurn<K extends string>(
  kinds: Readonly<Record<K, () => void | Promise<void>>>,
  rounds: number,
): Promise<Record<K, Spread>> {
  const names = Object.keys(kinds) as K[]
  const random = fromSeed(1)
  const durations = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1)
    for (const name of shuffled(names, random)) {
      const start = performance.now()
      await kinds[name]()
      const took = performance.now() - start
      // The first rounds warm up and are not counted.
      if (round >= 0) durations.get(name)?.push(took)
    }
  return Object.fromEntries(names.map((name) => [name, spreadOf(durations.get(name) ?? [])])) as Record<
    K,
    Spread
  >
}

/** Numbers from 0 to below 1 that look random and are the same in every run. */
function fromSeed(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const shuffled = <K>(names: readonly K[], random: () => number): readonly K[] =>
  names
    .map((name) => ({ name, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)

/** Memory in use, in MB. Run with `--expose-gc` for what is really held. */
export function heapNow(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

/** The spread of some durations. */
export function spreadOf(durations: readonly number[]): Spread {
  const sorted = durations.toSorted((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    ninth: sorted[Math.floor(sorted.length * 0.9)] ?? 0,
  }
}
