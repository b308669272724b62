import type { Finding } from '../../../domain/checks/finding.ts'
import type { Severity } from '../../../domain/values/severity.ts'
import type { TaskId } from '../../../domain/timetable/task.ts'
import { placeOfFinding, placeOfTask, places, titleOf, type Place } from '../plan/places.ts'

export interface Filter {
  readonly severity: Severity | 'all'
  /** Only what has to do with this place. */
  readonly place: Place | null
}

export const passes = (finding: Finding, { severity, place }: Filter): boolean =>
  (severity === 'all' || finding.severity === severity) &&
  (place === null || placeOfFinding(finding) === place || placeOfTask(finding.task) === place)

export interface Group {
  readonly task: TaskId
  readonly title: string
  readonly findings: readonly Finding[]
}

/** Findings under the step they belong to, in the order of the journey. */
export const byTask = (findings: readonly Finding[]): readonly Group[] =>
  places.flatMap(({ task, place }) => {
    if (task === null) return []
    const ofTask = findings.filter((finding) => finding.task === task)
    return ofTask.length === 0 ? [] : [{ task, title: titleOf(place), findings: ofTask }]
  })
