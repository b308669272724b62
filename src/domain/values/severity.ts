import { z } from 'zod'

/** `stop` bars submission, `warn` can be let stand with a reason that is printed, `note` only tells. Gravest first. */
export const Severity = z.enum(['stop', 'warn', 'note'])
export type Severity = z.infer<typeof Severity>

/** Sorts the gravest first, and what is as grave by its id. */
export const gravestFirst = (a: Graded, b: Graded): number =>
  order.indexOf(a.severity) - order.indexOf(b.severity) || (a.id < b.id ? -1 : 1)

interface Graded {
  readonly id: string
  readonly severity: Severity
}
const order: readonly Severity[] = Severity.options

/** Whether a finding may be let stand with a reason: any warning, and the few stops that say so. */
export const canStand = ({ severity, mayStand }: Standable): boolean =>
  severity === 'warn' || (severity === 'stop' && mayStand)

interface Standable {
  readonly severity: Severity
  readonly mayStand: boolean
}

/**
 * Whether a finding bars submission: what stops sign-off, less the few stops that may stand with a reason, once they are let
 * stand with one.
 */
export const bars = ({ atSignOff, mayStand }: Barring, isLetStand: boolean): boolean =>
  atSignOff === 'stop' && !(mayStand && isLetStand)

interface Barring {
  readonly atSignOff: Severity
  readonly mayStand: boolean
}
