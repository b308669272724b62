import type { Adjustment } from '../../../../domain/scenario/scenario.ts'

/** What the fields of an adjustment are given. */
export interface FieldsProps<A extends Adjustment> {
  readonly adjustment: A
  /** The id of the field of that name. */
  readonly at: (field: string) => string
  readonly save: (adjustment: Adjustment) => Promise<void>
}

export type FieldsOf<K extends Adjustment['kind']> = FieldsProps<Extract<Adjustment, { kind: K }>>
