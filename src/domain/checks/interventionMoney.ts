import type { Intervention } from '../plan/intervention.ts'
import { conditionsOf } from '../funding/lineage.ts'
import { figure } from '../values/figure.ts'
import { formatPounds } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { ruleOf } from './ruleOf.ts'

const at = ({ id }: Intervention, field: string) => ({ table: 'interventions', recordId: id, field }) as const

/** F11: money that has to add to what was spent before is told what it adds, once for all sources that ask it. */
export function additional(context: CheckContext, intervention: Intervention): Finding[] {
  const { ledger } = context
  const spent = ledger.total(figure.interventionSupplementary(intervention.id))
  if (spent <= 0 || intervention.additionality.trim() !== '') return []
  return [
    found('F11', {
      ...at(intervention, 'additionality'),
      problem: `${formatPounds(spent)} of “${intervention.title}” is paid from money that has to add to existing spending, and nothing says what it adds`,
      action: 'Say what this money adds and what was there before it.',
      ...surestRule(context, intervention),
    }),
  ]
}

/** Of the conditions that ask for it, on all the sources that pay, the one that is surest. */
function surestRule({ plan, ledger }: CheckContext, { id }: Intervention) {
  const rules = [...plan.sources.values()]
    .filter((source) => ledger.total(figure.interventionSupplementaryOn(id, source.id)) !== 0)
    .flatMap((source) =>
      conditionsOf(plan, source)
        .filter(({ kind }) => kind === 'additional')
        .map((condition) => ruleOf(plan, source, condition)),
    )
  return rules.find(({ certainty, oneCouncil }) => certainty === 'found' && !oneCouncil) ?? rules[0]
}

/** F19: something that goes on, on money of which nothing is told after this year. */
export function exitPlanned({ ledger }: CheckContext, intervention: Intervention): Finding[] {
  const spent = ledger.total(figure.interventionEnding(intervention.id))
  if (spent <= 0 || intervention.exitPlan.trim() !== '') return []
  return [
    found('F19', {
      ...at(intervention, 'exitPlan'),
      problem: `${formatPounds(spent)} of “${intervention.title}” goes on after this year, on money that ends`,
      action: 'Say what happens to it when the money ends: who pays, or how it is brought to a close.',
    }),
  ]
}
