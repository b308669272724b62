import { carryOverRule, isReturnable, mustReturn } from '../funding/carryOver.ts'
import { derivedFigure } from '../figures/derived.ts'
import type { Source } from '../funding/source.ts'
import { figure } from '../values/figure.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { ruleOf } from './ruleOf.ts'

/**
 * F2: money not planned in a source that may not carry it over. What is not planned of the ring-fences inside it is left
 * out: either they may keep it, or they are told of it themselves.
 */
export function returnable(context: CheckContext, source: Source): Finding[] {
  const { plan } = context
  const binding = carryOverRule(plan, source.id)
  if (!binding || !isReturnable(plan, source)) return []
  const inside = answeringInside(context, source)
  const unplanned =
    notPlanned(context, source) - sum(inside, (each) => Math.max(0, notPlanned(context, each)))
  if (unplanned <= 0) return []
  const told = inside.filter((each) => isReturnable(plan, each))
  const atRisk = Math.max(0, risk(context, source) - sum(told, (each) => risk(context, each)))
  const { name } = source
  return [
    found('F2', {
      table: 'sources',
      recordId: source.id,
      field: 'allocation',
      problem: `${formatPounds(pence(unplanned))} of ${name}${inside.length === 0 ? '' : ', leaving out the ring-fences inside it,'} is not planned and would have to be returned${atRisk === unplanned ? '' : `. As the forecast stands, ${formatPounds(pence(atRisk))} is at risk of return`}`,
      action:
        'Plan it on costs that can be met this year, or agree with whoever gives it what becomes of it.',
      ...ruleOf(plan, binding.source, binding.condition),
    }),
  ]
}

/** The nearest ring-fences inside a source that answer for what is left of them: they may keep it, or are told of it. */
function answeringInside(context: CheckContext, { id }: Source): readonly Source[] {
  const { plan } = context
  return [...plan.sources.values()]
    .filter(({ parentId }) => parentId === id)
    .flatMap((each) => {
      const answers = each.allocation !== null && (!mustReturn(plan, each) || isReturnable(plan, each))
      return answers ? [each] : answeringInside(context, each)
    })
}

const notPlanned = ({ ledger }: CheckContext, { id }: Source): number =>
  ledger.total(figure.sourceAvailable(id)) - ledger.total(figure.sourcePlanned(id))

const risk = ({ plan, ledger }: CheckContext, { id }: Source): number =>
  derivedFigure(plan, ledger, figure.sourceAtRisk(id)) ?? 0

const sum = (sources: readonly Source[], of: (source: Source) => number): number =>
  sources.reduce((all, each) => all + of(each), 0)
