import { sameRecord, type Change, type RecordChange } from './change.ts'
import type { Plan, Records, TableName } from '../plan/plan.ts'

/** One step being made: reads the plan with what the step did so far on top, and ends as a change. */
export class Edit {
  readonly #plan: Plan
  readonly #after = new Map<string, { table: TableName; id: string; after: unknown }>()
  readonly #written = new Map<TableName, Map<string, unknown>>()

  constructor(plan: Plan) {
    this.#plan = plan
  }

  get<T extends TableName>(table: T, id: string): Records[T] | undefined {
    const touched = this.#after.get(`${table}/${id}`)
    if (touched) return (touched.after as Records[T] | null) ?? undefined
    return this.#plan[table].get(id)
  }

  /** Every record of a table as it stands in this edit. Costs the size of the table. */
  *all<T extends TableName>(table: T): Iterable<Records[T]> {
    for (const [id, record] of this.#plan[table]) if (!this.#after.has(`${table}/${id}`)) yield record
    yield* this.written(table)
  }

  /** Every record of a table as it stood before this edit. Costs the size of the table. */
  before<T extends TableName>(table: T): Iterable<Records[T]> {
    return this.#plan[table].values()
  }

  /** The records of a table as this edit wrote them, without those it removed again. */
  written<T extends TableName>(table: T): readonly Records[T][] {
    return [...((this.#written.get(table)?.values() ?? []) as Iterable<Records[T]>)]
  }

  put<T extends TableName>(table: T, record: Records[T]): void {
    this.#after.set(`${table}/${record.id}`, { table, id: record.id, after: record })
    const written = this.#written.get(table) ?? new Map<string, unknown>()
    this.#written.set(table, written.set(record.id, record))
  }

  remove(table: TableName, id: string): void {
    this.#after.set(`${table}/${id}`, { table, id, after: null })
    this.#written.get(table)?.delete(id)
  }

  /** What the edit did, leaving out records that ended as they were. */
  change(): Change {
    return [...this.#after.values()]
      .map(
        ({ table, id, after }) =>
          ({ table, id, before: this.#plan[table].get(id) ?? null, after }) as RecordChange,
      )
      .filter(({ before, after }) => !sameRecord(before, after))
  }
}
