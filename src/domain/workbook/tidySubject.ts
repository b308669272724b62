import type { Period } from '../values/figure.ts'
import type { Pence } from '../values/money.ts'

/** One thing known of one subject in one period. */
export interface Fact {
  readonly measure: string
  /** The plan's own year when there is none. */
  readonly period: Period | undefined
  /** Null where it is not known. */
  readonly amount: Pence | null
  /** How firm the allocation is that it rests on; empty where it rests on none. */
  readonly certainty: string
}

/** What facts are about. */
export interface Subject {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly facts: readonly Fact[]
}
