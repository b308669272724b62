import { applyChange, type Change, type MovablePlan } from '../editing/change.ts'
import { decide } from '../editing/command.ts'
import { tableNames, type Plan } from '../plan/plan.ts'
import { scenarioCommands } from './commands.ts'
import type { Scenario } from './scenario.ts'

/** A plan as a scenario would have it, with what that changes and what of the scenario does nothing. */
export interface WhatIf {
  readonly plan: Plan
  readonly change: Change
  readonly notes: readonly string[]
}

/** Makes a scenario on a copy of the plan, by the very commands that adopting it makes. */
export function whatIf(plan: Plan, scenario: Pick<Scenario, 'title' | 'adjustments'>): WhatIf {
  const { commands, notes } = scenarioCommands(plan, scenario)
  if (commands.length === 0) return { plan, change: [], notes }
  const { change } = decide(plan, {
    type: 'batch',
    title: scenario.title.slice(0, 200),
    commands: [...commands],
  })
  const copy = copyOf(plan)
  applyChange(copy, change)
  return { plan: copy, change, notes }
}

/** The same records in tables of their own. */
const copyOf = (plan: Plan): MovablePlan =>
  Object.fromEntries(tableNames.map((table) => [table, new Map<string, unknown>(plan[table])])) as MovablePlan
