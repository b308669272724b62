import type { Source } from '../funding/source.ts'
import { figure } from '../values/figure.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { overInYear } from './positions.ts'

/** F24: more is forecast to be spent on a source than it has, and that by more than the plan itself is over (F1). */
export function notOverspent(context: CheckContext, source: Source): Finding[] {
  if (!source.inPlan) return []
  const { ledger } = context
  const available = ledger.total(figure.sourceAvailable(source.id))
  const forecast = ledger.total(figure.sourceForecast(source.id))
  if (forecast - available <= Math.max(0, overInYear(context, source))) return []
  return [
    found('F24', {
      table: 'sources',
      recordId: source.id,
      field: 'allocation',
      problem: `${source.name} is forecast to be overspent by ${formatPounds(pence(forecast - available))}: ${formatPounds(forecast)} is spent or expected, and ${formatPounds(available)} is available`,
      action:
        'Take out or put off costs that are still to come, charge them to other money, or agree with whoever gives it who pays for the rest.',
    }),
  ]
}
