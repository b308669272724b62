import { first } from './0001-first.ts'

/** Numbered by their place in this list, which only ever grows at its end. */
export const migrations: readonly string[] = [first]
