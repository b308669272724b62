import { carryOverRule } from '../carryOver.ts'
import { derivedFigure } from '../derived.ts'
import type { Source } from '../funding.ts'
import { figure } from '../values/figure.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { ruleOf } from './ruleOf.ts'

const at = (source: Source, field: string) => ({ table: 'sources', recordId: source.id, field }) as const

/** F2: money not planned in a source that may not carry it over. */
export function returnable({ plan, ledger }: CheckContext, source: Source): Finding[] {
  const binding = carryOverRule(plan, source.id)
  if (!source.inPlan || !binding || binding.condition.allowed) return []
  const { id, name } = source
  const unplanned = ledger.total(figure.sourceAvailable(id)) - ledger.total(figure.sourcePlanned(id))
  if (unplanned <= 0) return []
  const atRisk = derivedFigure(plan, ledger, figure.sourceAtRisk(id)) ?? pence(0)
  const asForecast =
    atRisk === unplanned ? '' : `. As the forecast stands, ${formatPounds(atRisk)} is at risk of return`
  return [
    found('F2', {
      ...at(source, 'allocation'),
      problem: `${formatPounds(pence(unplanned))} of ${name} is not planned and would have to be returned${asForecast}`,
      action:
        'Plan it on costs that can be met this year, or agree with whoever gives it what becomes of it.',
      ...ruleOf(plan, binding.source, binding.condition),
    }),
  ]
}

/** F16: money brought in from the year before needs an approval, and must be allowed. */
export function carriedForwardAllowed({ plan }: CheckContext, source: Source): Finding[] {
  const { carriedForward, carryApproval } = source
  if (carriedForward === null || carriedForward === 0) return []
  const brought = `${formatPounds(carriedForward)} is brought into ${source.name} from the year before`
  const binding = carryOverRule(plan, source.id)
  if (binding?.condition.allowed === false)
    return [
      found('F16', {
        ...at(source, 'carriedForward'),
        about: 'forbidden',
        problem: `${brought}, and what is left of this money has to be returned`,
        action:
          'Take it out; or, where your letter allows it all the same, put that letter’s condition on the source.',
        ...ruleOf(plan, binding.source, binding.condition),
      }),
    ]
  if (carryApproval.trim() !== '') return []
  return [
    found('F16', {
      ...at(source, 'carryApproval'),
      about: 'approval',
      problem: `${brought}, and nothing says who approved that`,
      action: 'Name the letter or minute that approved it. Until then it is not counted as available.',
    }),
  ]
}
