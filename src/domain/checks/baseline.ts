import type { Condition } from '../plan/condition.ts'
import type { Source } from '../funding/source.ts'
import { conditionsOf } from '../funding/lineage.ts'
import type { Plan } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { ruleOf } from './ruleOf.ts'

const at = ({ id }: Source) => ({ table: 'sources', recordId: id, field: 'baseline' }) as const

/** F7: where some grant of the plan asks for it, a source with a 2020-21 baseline keeps it up. */
export function baselineKept({ plan, ledger }: CheckContext, source: Source): Finding[] {
  if (source.baseline === null) return baselineEntered(plan, source)
  const short = source.baseline - ledger.total(figure.sourcePlanned(source.id))
  const asked = short > 0 ? baselineCondition(plan) : undefined
  if (!asked) return []
  return [
    found('F7', {
      ...at(source),
      problem: `${source.name} falls ${formatPounds(pence(short))} short of its 2020-21 spending of ${formatPounds(source.baseline)}`,
      action: 'Plan at least the baseline on this source; grant money may add to it but not replace it.',
      ...ruleOf(plan, asked.source, asked.condition),
    }),
  ]
}

/** F7b: a baseline that is nowhere entered cannot be kept up. Asked once, of the source with the condition. */
function baselineEntered(plan: Plan, source: Source): Finding[] {
  const asked = baselineCondition(plan)
  if (asked?.source !== source || [...plan.sources.values()].some(({ baseline }) => baseline !== null))
    return []
  return [
    found('F7b', {
      ...at(source),
      problem: `${source.name} asks that the 2020-21 spending on drugs and alcohol is kept up, and no source of the plan has it entered`,
      action:
        'Enter what was spent in 2020-21 on the source that paid for it, such as the public health grant. Until then nothing is tested.',
      ...ruleOf(plan, asked.source, asked.condition),
    }),
  ]
}

/** The first source that asks for it. */
function baselineCondition(plan: Plan): { source: Source; condition: Condition } | undefined {
  for (const source of plan.sources.values()) {
    const condition = conditionsOf(plan, source).find(({ kind }) => kind === 'maintainBaseline')
    if (condition) return { source, condition }
  }
  return undefined
}
