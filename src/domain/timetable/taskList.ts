import { z } from 'zod'
import type { Findings, Tally } from '../checks/findings.ts'
import { costTables } from '../costs/cost.ts'
import { closedQuarters, packOf, type Plan } from '../plan/plan.ts'
import { TaskId } from './task.ts'
import { canStand, type Severity } from '../values/severity.ts'

export const TaskStatus = z.enum([
  'Cannot start yet',
  'Not started',
  'In progress',
  'Completed',
  'Not needed',
  'Changes needed',
])
export type TaskStatus = z.infer<typeof TaskStatus>

export const Task = z
  .strictObject({
    id: TaskId,
    status: TaskStatus,
    /** Why it has that status, in a few words. */
    detail: z.string(),
    stops: z.int(),
    warnings: z.int(),
  })
  .readonly()
export type Task = z.infer<typeof Task>

/** The steps of the journey with their statuses, worked out from the findings that also bar submission. */
export function taskList(plan: Plan, findings: Findings): readonly Task[] {
  const tasks = TaskId.options.map((id) => taskOf(plan, id, openTally(plan, findings, id)))
  return tasks.map((task) => (task.id === 'checks' ? checksTask(tasks, task) : task))
}

/** The tally of a task less what was let stand with a reason. */
function openTally(plan: Plan, findings: Findings, task: TaskId): Tally {
  const tally = findings.tally(task)
  const letStand = [...plan.overrides.keys()]
    .map((id) => findings.byId(id))
    .filter((finding) => finding !== undefined && finding.task === task && canStand(finding))
  const count = (severity: Severity) => letStand.filter((finding) => finding?.severity === severity).length
  const stops = count('stop')
  return {
    ...tally,
    warn: tally.warn - count('warn'),
    stop: tally.stop - stops,
    wrong: tally.wrong - stops,
  }
}

function taskOf(plan: Plan, id: TaskId, tally: Tally): Task {
  return { id, ...statusOf(plan, id, tally), stops: tally.stop, warnings: tally.warn }
}

function statusOf(plan: Plan, id: TaskId, tally: Tally): Pick<Task, 'status' | 'detail'> {
  if (!started(plan, id)) return notStarted(plan, id)
  const detail = [stops(tally.stop), warnings(tally.warn)].filter(Boolean).join(', ')
  if (tally.wrong > 0) return { status: 'Changes needed', detail }
  // What is found says the rest: which quarter is over and not closed, and what is missing of a closed one.
  if (id === 'inYear' && detail === '' && closedQuarters(plan) === 0)
    return { status: 'In progress', detail: 'No quarter is closed yet' }
  return { status: detail === '' ? 'Completed' : 'In progress', detail }
}

function notStarted(plan: Plan, id: TaskId): Pick<Task, 'status' | 'detail'> {
  if (id === 'inYear' && !hasApprovedVersion(plan))
    return { status: 'Cannot start yet', detail: 'Mark the agreed version as approved first' }
  if (id === 'budget' && (plan.sources.size === 0 || plan.interventions.size === 0))
    return { status: 'Cannot start yet', detail: 'Add a funding source and an intervention first' }
  return { status: 'Not started', detail: '' }
}

const hasApprovedVersion = (plan: Plan): boolean =>
  [...plan.versions.values()].some((version) => version.approved)

function checksTask(tasks: readonly Task[], checks: Task): Task {
  const count = (of: 'stops' | 'warnings') => tasks.reduce((sum, task) => sum + task[of], 0)
  const [allStops, allWarnings] = [count('stops'), count('warnings')]
  const status = allStops > 0 ? 'Changes needed' : allWarnings > 0 ? 'In progress' : 'Completed'
  return { ...checks, status, detail: [stops(allStops), warnings(allWarnings)].filter(Boolean).join(', ') }
}

const started = (plan: Plan, id: TaskId): boolean => beginnings[id](plan)

/** What shows that a step of the journey has been begun. */
const beginnings: Readonly<Record<TaskId, (plan: Plan) => boolean>> = {
  setUp: (plan) => plan.members.size > 0,
  needs: (plan) => plan.needs.size > 0,
  ambitions: (plan) => plan.ambitions.size > 0,
  funding: (plan) => plan.sources.size > 0,
  interventions: (plan) => plan.interventions.size > 0,
  workforce: (plan) => plan.posts.size > 0 || plan.training.size > 0,
  budget: (plan) => costTables.some((table) => plan[table].size > 0),
  timetable: (plan) => plan.steps.size > 0,
  checks: () => true,
  documents: (plan) =>
    packOf(plan).sections.some((section) => (plan.sections.get(section.id)?.text.trim() ?? '') !== ''),
  inYear: (plan) => plan.actuals.size > 0 || closedQuarters(plan) > 0,
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
const stops = (count: number): string => (count === 0 ? '' : `${count} to put right`)
const warnings = (count: number): string => (count === 0 ? '' : counted(count, 'warning'))
