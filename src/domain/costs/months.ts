import { quartersOf, type Line } from './line.ts'
import type { Pence } from '../values/money.ts'
import { spread, spreadEvenly } from '../values/spread.ts'

type InMonths = Pick<Line, 'months' | 'q1' | 'q2' | 'q3' | 'q4'>

/** Months that were worked out already; a line is replaced, never altered. */
const known = new WeakMap<InMonths, readonly Pence[]>()

/** The twelve months of a line from April: those typed, otherwise even parts of each quarter. */
export function monthsOf(line: InMonths): readonly Pence[] {
  const months =
    line.months ?? known.get(line) ?? quartersOf(line).flatMap((quarter) => spreadEvenly(quarter, 3))
  if (line.months === null) known.set(line, months)
  return months
}

/** A new total in the proportions its parts had; evenly when they were nothing, or some above nought and some below. */
export function respread(total: Pence, parts: readonly Pence[]): Pence[] {
  const sameSign = parts.every((part) => part >= 0) || parts.every((part) => part <= 0)
  return sameSign && parts.some((part) => part !== 0)
    ? spread(
        total,
        parts.map((part) => String(Math.abs(part))),
      )
    : spreadEvenly(total, parts.length)
}
