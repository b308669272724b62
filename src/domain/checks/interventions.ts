import type { Intervention } from '../plan/intervention.ts'
import type { Need } from '../plan/need.ts'
import { packOf } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import { peopleEligible } from './eligibility.ts'
import type { Finding } from './finding.ts'
import { additional, exitPlanned } from './interventionMoney.ts'

/** I1 to I4, I6 to I8, and what its money asks of it (F4, F11, F19), for one intervention. */
export function checkIntervention(context: CheckContext, intervention: Intervention): Finding[] {
  const { ledger } = context
  const at = (field: string) => ({ table: 'interventions', recordId: intervention.id, field }) as const
  const name = `“${intervention.title}”`
  return [
    ...onTheMenu(context, intervention),
    ...(intervention.delivery.trim() === ''
      ? [
          found('I2', {
            ...at('delivery'),
            problem: `Nothing is said of what ${name} will deliver`,
            action: 'Describe in a few sentences what will be done, for whom and how much of it.',
          }),
        ]
      : []),
    ...(intervention.needs.length === 0
      ? [
          found('I3', {
            ...at('needs'),
            problem: `${name} serves none of the needs in the plan`,
            action: 'Choose the needs it answers, or add the need.',
          }),
        ]
      : []),
    ...(intervention.ambitions.length === 0
      ? [
          found('I4', {
            ...at('ambitions'),
            problem: `${name} serves none of the ambitions in the plan`,
            action: 'Choose the ambitions it brings nearer, or add the ambition.',
          }),
        ]
      : []),
    ...(intervention.change !== 'ending' && ledger.total(figure.interventionPlanned(intervention.id)) === 0
      ? [
          found('I8', {
            ...at('title'),
            problem: `${name} has no money in the budget`,
            action: 'Add a budget line for it, or say why it costs nothing.',
          }),
        ]
      : []),
    ...peopleEligible(context, intervention),
    ...additional(context, intervention),
    ...exitPlanned(context, intervention),
  ]
}

function onTheMenu({ plan }: CheckContext, intervention: Intervention): Finding[] {
  const at = (field: string) => ({ table: 'interventions', recordId: intervention.id, field }) as const
  const name = `“${intervention.title}”`
  if (intervention.itemId === null)
    return [
      found('I1', {
        ...at('itemId'),
        problem: `${name} is not tied to an item of the menu`,
        action: 'Choose the menu item it delivers, or the locally defined item with a written case.',
      }),
    ]
  const item = packOf(plan)
    .categories.flatMap((category) => category.items)
    .find((each) => each.id === intervention.itemId)
  if (!item)
    return [
      found('I7', {
        ...at('itemId'),
        problem: `The menu item of ${name} is not in ${packOf(plan).title}`,
        action: 'Choose an item that is on this menu.',
      }),
    ]
  if (!item.needsCase || intervention.localCase.trim() !== '') return []
  return [
    found('I6', {
      ...at('localCase'),
      problem: `${name} is locally defined and has no written case`,
      action: 'Write why it serves the aims of the drug strategy and what shows that it works.',
    }),
  ]
}

/** I9, for one need. */
export function checkNeed({ pointingAt }: CheckContext, need: Need): Finding[] {
  if (!need.priority || pointingAt('needs', need.id).size > 0) return []
  return [
    found('I9', {
      table: 'needs',
      recordId: need.id,
      field: 'title',
      problem: `No intervention answers the priority need “${need.title}”`,
      action: 'Choose an intervention for it, or say why it is answered elsewhere.',
    }),
  ]
}
