import type { Plan, Records, TableName } from '../plan/plan.ts'

/** What happened to one record: none before when it was added, none after when it was removed. */
export type RecordChange = {
  [T in TableName]: {
    readonly table: T
    readonly id: string
    readonly before: Records[T] | null
    readonly after: Records[T] | null
  }
}[TableName]

/** What one step did to the plan: every record it touched, before and after. It inverts, so it undoes itself. */
export type Change = readonly RecordChange[]

/** A plan that may be moved on by a change. Only whoever holds the open plan has one. */
export type MovablePlan = { readonly [T in TableName]: Map<string, Records[T]> }

export const invert = (change: Change): Change =>
  change
    .map((record) => ({ ...record, before: record.after, after: record.before }) as RecordChange)
    .toReversed()

/** Moves the plan on by a change. Costs what the change touches, whatever the size of the plan. */
export function applyChange(plan: MovablePlan, change: Change): void {
  for (const { table, id, after } of change) {
    if (after === null) plan[table].delete(id)
    else (plan[table] as Map<string, unknown>).set(id, after)
  }
}

/** The change that makes `after` out of `before`, found by comparing every record: for whole plans, not for edits. */
export function changeBetween(before: Plan, after: Plan): Change {
  return (Object.keys(before) as TableName[]).flatMap((table) => {
    const was: ReadonlyMap<string, unknown> = before[table]
    const is: ReadonlyMap<string, unknown> = after[table]
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((id) => !sameRecord(was.get(id), is.get(id)))
      .map((id) => ({ table, id, before: was.get(id) ?? null, after: is.get(id) ?? null }) as RecordChange)
  })
}

export const sameRecord = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)
