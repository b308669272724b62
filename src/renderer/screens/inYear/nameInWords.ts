import type { Spendable } from './useSpendable.ts'

/** What money is spent on by its name, or that it has none. */
export const nameInWords = ({ name }: Pick<Spendable, 'name'>): string => name.trim() || 'A cost with no name'
