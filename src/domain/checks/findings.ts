import { sameRecord } from '../editing/change.ts'
import type { Finding } from './finding.ts'
import type { Severity } from '../values/severity.ts'
import type { TaskId } from '../timetable/task.ts'

/** How many findings of each severity a part of the plan has. */
export interface Tally extends Readonly<Record<Severity, number>> {
  /** Stops about something that is there and wrong, not about something still to be filled in. */
  readonly wrong: number
}
const nothing: Tally = { stop: 0, warn: 0, note: 0, wrong: 0 }

/** The findings as they stand, by the record they are about, with running tallies by task. */
export class Findings {
  readonly #byRecord = new Map<string, readonly Finding[]>()
  readonly #byId = new Map<string, Finding>()
  readonly #tallies = new Map<TaskId, Tally>()
  #moved = new Set<string>()

  /** Replaces what was found about a record. */
  set(record: string, found: readonly Finding[]): void {
    const before = this.#byRecord.get(record) ?? []
    if (sameRecord(before, found)) return
    for (const finding of before) this.#count(finding, -1)
    for (const finding of found) this.#count(finding, 1)
    if (found.length === 0) this.#byRecord.delete(record)
    else this.#byRecord.set(record, found)
    this.#moved.add(record)
  }

  about(record: string): readonly Finding[] {
    return this.#byRecord.get(record) ?? []
  }

  records(): Iterable<string> {
    return this.#byRecord.keys()
  }

  all(): readonly Finding[] {
    return [...this.#byRecord.values()].flat()
  }

  byId(id: string): Finding | undefined {
    return this.#byId.get(id)
  }

  tally(task: TaskId): Tally {
    return this.#tallies.get(task) ?? nothing
  }

  /** The records whose findings moved since this was last asked. */
  takeMoved(): ReadonlySet<string> {
    const moved = this.#moved
    this.#moved = new Set()
    return moved
  }

  #count(finding: Finding, by: 1 | -1): void {
    if (by === 1) this.#byId.set(finding.id, finding)
    else this.#byId.delete(finding.id)
    const tally = this.tally(finding.task)
    this.#tallies.set(finding.task, {
      ...tally,
      [finding.severity]: tally[finding.severity] + by,
      wrong: tally.wrong + (finding.severity === 'stop' && !finding.missing ? by : 0),
    })
  }
}
