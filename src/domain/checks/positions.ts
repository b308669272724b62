import { notEnteredWithin } from '../inYear/notEntered.ts'
import type { Source } from '../funding/source.ts'
import { closedQuarters, detailsOf } from '../plan/plan.ts'
import { figure, type LaterYear } from '../values/figure.ts'
import { yearAfter, yearOf } from '../values/financialYear.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'

const at = (source: Source, field: string) => ({ table: 'sources', recordId: source.id, field }) as const

/** What comes on top of a source's allocation: approved carry-forward and confirmed contributions, its own and those inside it. */
export const onTop = ({ ledger }: CheckContext, { id, allocation }: Source): number =>
  ledger.total(figure.sourceAvailable(id)) - (allocation ?? 0)

/** F1, for the year. */
export function notOverPlanned(context: CheckContext, source: Source): Finding[] {
  const over = overInYear(context, source)
  if (over <= 0) return []
  const planned = formatPounds(context.ledger.total(figure.sourcePlanned(source.id)))
  const available = formatPounds(context.ledger.total(figure.sourceAvailable(source.id)))
  const withOnTop =
    onTop(context, source) === 0
      ? ''
      : `, and ${available} is available with what was carried forward and contributed`
  return [
    found('F1', {
      ...at(source, 'allocation'),
      problem: `${source.name} is over-planned by ${formatPounds(pence(over))}: ${planned} is planned on it${withOnTop}`,
      action: 'Take costs out, move them to another source, or correct the allocation.',
    }),
  ]
}

/** By how much more is planned on a source in the year than it has. */
export const overInYear = ({ ledger }: CheckContext, { id }: Source): number =>
  ledger.total(figure.sourcePlanned(id)) - ledger.total(figure.sourceAvailable(id))

/** F20, once the year has begun: more than 5% of a source is forecast to be left. Not while spending of a closed quarter is missing (F23). */
export function littleLeft(context: CheckContext, source: Source): Finding[] {
  if (!source.inPlan || !yearHasBegun(context) || notEnteredWithin(context, source).length > 0) return []
  const { ledger } = context
  const available = ledger.total(figure.sourceAvailable(source.id))
  const left = available - ledger.total(figure.sourceForecast(source.id))
  if (left <= 0 || BigInt(left) * 100n <= BigInt(available) * mostLeft) return []
  return [
    found('F20', {
      ...at(source, 'allocation'),
      problem: `${formatPounds(pence(left))} of the ${formatPounds(available)} of ${source.name} is forecast to be left, more than ${mostLeft}%`,
      action: 'Re-profile it to costs that can still be met this year, or tell whoever gives the money.',
    }),
  ]
}

/** The part of a source, in percent, that may be left without a warning. */
const mostLeft = 5n

const yearHasBegun = ({ plan, today }: CheckContext): boolean =>
  closedQuarters(plan) > 0 || yearOf(today) === detailsOf(plan).financialYear

/** F22: more is planned for a later year than has been told for it. */
export function laterYearsCovered(context: CheckContext, source: Source): Finding[] {
  const laterYears: readonly LaterYear[] = ['y2', 'y3']
  return laterYears.flatMap((year, number) =>
    source.laterYears[number]?.amount == null ? [] : laterYearCovered(context, source, year, number + 1),
  )
}

function laterYearCovered(
  { plan, ledger }: CheckContext,
  source: Source,
  year: LaterYear,
  after: number,
): Finding[] {
  const planned = ledger.total(figure.sourcePlanned(source.id, year))
  const available = ledger.total(figure.sourceAvailable(source.id, year))
  if (planned <= available) return []
  return [
    found('F22', {
      ...at(source, 'laterYears'),
      about: year,
      problem: `${source.name} is over-planned by ${formatPounds(pence(planned - available))} in ${yearAfter(detailsOf(plan).financialYear, after)}: ${formatPounds(planned)} goes on and ${formatPounds(available)} has been told`,
      action: 'End a cost or plan it from other money in that year, or correct what was told.',
    }),
  ]
}
