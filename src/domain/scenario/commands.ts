import { Edit } from '../editing/edit.ts'
import type { Plan } from '../plan/plan.ts'
import { changeRecord } from '../editing/recordCommands.ts'
import { Refusal } from '../refusal.ts'
import { delay, stop } from './adjustCosts.ts'
import { assume, changeAllocation, cut, setAllocation } from './adjustMoney.ts'
import type { Adjustment, Scenario } from './scenario.ts'
import type { Adjusted, ScenarioCommand, Working } from './working.ts'

/**
 * The ordinary commands a scenario is made of, and sentences on what of it does nothing. Its adjustments are made one
 * after another, each on the plan as those before it left it. The plan itself is not touched.
 */
export function scenarioCommands(plan: Plan, { adjustments }: Pick<Scenario, 'adjustments'>): Adjusted {
  const working: Working = { plan, edit: new Edit(plan), beforeCuts: new Map() }
  const made = adjustments.map((adjustment) => {
    const adjusted = adjust(working, adjustment)
    for (const command of adjusted.commands) carryOut(working.edit, command)
    return adjusted
  })
  return {
    commands: made.flatMap(({ commands }) => commands),
    notes: [...new Set(made.flatMap(({ notes }) => notes))],
  }
}

type AdoptionStep = ScenarioCommand | { readonly type: 'scenario.remove'; readonly id: string }

/**
 * The commands by which a scenario becomes the plan: those it is shown by, and its own removal, for a percentage taken
 * off twice would not be what was shown. Throws a Refusal when it is not there or would change nothing.
 */
export function adoption(plan: Plan, id: string): readonly AdoptionStep[] {
  const scenario = plan.scenarios.get(id)
  if (!scenario)
    throw new Refusal('not-there', 'This is no longer in the plan. It may have been removed or undone')
  const { commands } = scenarioCommands(plan, scenario)
  if (commands.length === 0)
    throw new Refusal(
      'nothing-to-adopt',
      'This scenario changes nothing in the plan as it stands. Add what goes otherwise to it first',
    )
  return [{ type: 'scenario.remove', id }, ...commands]
}

type Adjusters = {
  readonly [K in Adjustment['kind']]: (
    working: Working,
    adjustment: Extract<Adjustment, { kind: K }>,
  ) => Adjusted
}

const adjusters: Adjusters = {
  allocation: setAllocation,
  allocationPercent: changeAllocation,
  cut,
  uplift: assume,
  delay,
  stop,
}

function adjust(working: Working, adjustment: Adjustment): Adjusted {
  // The kind selects both the adjustment and what makes commands of it, which TypeScript cannot follow through a lookup.
  const make = adjusters[adjustment.kind] as (working: Working, adjustment: Adjustment) => Adjusted
  return make(working, adjustment)
}

const tables = { 'source.change': 'sources', 'line.change': 'lines', 'post.change': 'posts' } as const

function carryOut(edit: Edit, command: ScenarioCommand): void {
  if (command.type === 'assumptions.set') edit.put('assumptions', command.assumptions)
  else changeRecord(edit, tables[command.type], command.id, command.fields)
}
