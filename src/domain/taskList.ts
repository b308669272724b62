import { z } from 'zod'
import type { Findings, Tally } from './findings.ts'
import { packOf, type Plan } from './plan.ts'
import { TaskId } from './task.ts'

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

/** The tally of a task less the warnings that were let stand with a reason. */
function openTally(plan: Plan, findings: Findings, task: TaskId): Tally {
  const tally = findings.tally(task)
  const letStand = [...plan.overrides.keys()]
    .map((id) => findings.byId(id))
    .filter((finding) => finding?.task === task && finding.severity === 'warn')
  return { ...tally, warn: tally.warn - letStand.length }
}

function taskOf(plan: Plan, id: TaskId, tally: Tally): Task {
  return { id, ...statusOf(plan, id, tally), stops: tally.stop, warnings: tally.warn }
}

function statusOf(plan: Plan, id: TaskId, tally: Tally): Pick<Task, 'status' | 'detail'> {
  if (id === 'budget' && plan.lines.size === 0 && (plan.sources.size === 0 || plan.interventions.size === 0))
    return { status: 'Cannot start yet', detail: 'Add a funding source and an intervention first' }
  if (!started(plan, id)) return { status: 'Not started', detail: '' }
  const detail = [stops(tally.stop), warnings(tally.warn)].filter(Boolean).join(', ')
  if (tally.wrong > 0) return { status: 'Changes needed', detail }
  return { status: detail === '' ? 'Completed' : 'In progress', detail }
}

function checksTask(tasks: readonly Task[], checks: Task): Task {
  const count = (of: 'stops' | 'warnings') => tasks.reduce((sum, task) => sum + task[of], 0)
  const [allStops, allWarnings] = [count('stops'), count('warnings')]
  const status = allStops > 0 ? 'Changes needed' : allWarnings > 0 ? 'In progress' : 'Completed'
  return { ...checks, status, detail: [stops(allStops), warnings(allWarnings)].filter(Boolean).join(', ') }
}

function started(plan: Plan, id: TaskId): boolean {
  switch (id) {
    case 'setUp':
      return plan.members.size > 0
    case 'needs':
      return plan.needs.size > 0
    case 'funding':
      return plan.sources.size > 0
    case 'interventions':
      return plan.interventions.size > 0
    case 'budget':
      return plan.lines.size > 0
    case 'timetable':
      return plan.steps.size > 0
    case 'checks':
      return true
    case 'documents':
      return packOf(plan).sections.some((section) => plan.sections.get(section.id)?.text.trim())
  }
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
const stops = (count: number): string => (count === 0 ? '' : `${count} to put right`)
const warnings = (count: number): string => (count === 0 ? '' : counted(count, 'warning'))
