import { quartersOf, type Basis, type Line } from '../costs/line.ts'
import { workedOut } from '../editing/lineCommands.ts'
import type { Plan } from '../plan/plan.ts'
import { assumptionsOf, upliftOf } from '../costs/uplift.ts'
import { formatDate } from '../values/date.ts'
import { figure, type LaterYear } from '../values/figure.ts'
import { monthDays, quarters, type Quarter } from '../values/financialYear.ts'
import { add, formatPounds, noMoney, pence } from '../values/money.ts'
import { detailsOf } from '../plan/plan.ts'
import { all, step, type Scope, type Told } from './scope.ts'
import { inWords } from './sentences.ts'

const at = ({ id }: Line, field: keyof Line) => ({ table: 'lines', id, field }) as const

/** The year of a budget line: worked out, the sum of its quarters, or typed. */
export function lineYear({ figure: part }: Scope, line: Line): Told {
  const { amount, basis, id } = line
  const told = { amount, record: at(line, 'amount') }
  if (basis !== null && isWorkedOut(line)) return { ...told, how: working(basis) }
  const sum = add(...quartersOf(line))
  if (sum === amount)
    return {
      ...told,
      how: 'Its four quarters added up',
      parts: () => all(quarters.map((quarter) => part(figure.costPlanned('lines', id, quarter)))),
    }
  return { ...told, how: `Entered for the year; its quarters come to ${formatPounds(sum)}` }
}

/** Whether the year follows from the line's working. */
const isWorkedOut = ({ basis, amount }: Line): boolean => basis !== null && workedOut(basis) === amount

/** `£310 × 40 nights × 12 placements, a block contract, resting on last year’s use`. */
function working({ unitCost, quantity, quantityName, each, eachName, purchase, assumption }: Basis): string {
  const counted = (number: string, name: string) => [number, name.trim()].filter(Boolean).join(' ')
  const factors = [
    formatPounds(unitCost),
    counted(quantity, quantityName),
    ...(Number(each) === 1 && eachName.trim() === '' ? [] : [counted(each, eachName)]),
  ].join(' × ')
  return [
    factors,
    ...(purchase === null ? [] : [purchase === 'spot' ? 'bought one at a time' : 'bought as a block']),
    ...(assumption.trim() === '' ? [] : [`resting on: ${assumption.trim()}`]),
  ].join(', ')
}

/** A quarter of a budget line: the sum of its months, a part of what is worked out for the year, or typed. */
export function lineQuarter(scope: Scope, line: Line, quarter: Quarter): Told {
  const amount = quartersOf(line)[quarter - 1] ?? noMoney
  const told = { amount, record: at(line, `q${quarter}`) }
  const months = line.months?.slice(3 * quarter - 3, 3 * quarter)
  if (months !== undefined && add(...months) === amount) {
    const names = monthNames(scope.plan).slice(3 * quarter - 3, 3 * quarter)
    return {
      ...told,
      how: 'Its three months added up',
      parts: () =>
        all(
          names.map((name, month) =>
            step(name, months[month] ?? noMoney, {
              how: 'Entered in the budget',
              record: at(line, 'months'),
            }),
          ),
        ),
    }
  }
  if (isWorkedOut(line))
    return {
      ...told,
      how: `Its part of the ${formatPounds(line.amount)} worked out for the year`,
      parts: () => all([scope.figure(figure.costPlanned('lines', line.id), { counts: 'restsOn' })]),
    }
  return { ...told, how: 'Entered in the budget' }
}

const monthNames = (plan: Plan): readonly string[] =>
  monthDays(detailsOf(plan).financialYear).map(([first]) => formatDate(first).replace(/^\d+ /, ''))

/** A later year of a budget line: typed, risen by an uplift over the year before, or nothing of a one-off cost. */
export function lineLater(scope: Scope, line: Line, year: LaterYear): Told {
  const field = year === 'y2' ? 'year2' : 'year3'
  const when = inWords(scope.plan, year)
  if (line[field] !== null) return { record: at(line, field), how: `Entered for the budget ${when}` }
  if (!line.recurring) return { record: at(line, 'recurring'), how: `Nothing ${when}: it is a one-off cost` }
  const percent = upliftOf(assumptionsOf(scope.plan), line.costType, year === 'y2' ? 2 : 3)
  const rises = line.costType === 'staff' ? 'pay' : 'prices'
  const before = figure.costPlanned('lines', line.id, year === 'y2' ? undefined : 'y2')
  return {
    record: at(line, field),
    how:
      percent === null
        ? `The same as the year before: no rise of ${rises} has been entered ${when}`
        : `The year before, risen by ${percent}% for ${rises}`,
    parts: () => {
      const from = scope.figure(before)
      const rise = scope.amount(figure.costPlanned('lines', line.id, year)) - (from.amount ?? 0)
      return all([from, ...(percent === null ? [] : [riseStep(scope, percent, rises, year, rise)])])
    },
  }
}

function riseStep({ plan }: Scope, percent: string, rises: 'pay' | 'prices', year: LaterYear, rise: number) {
  const { basis } = assumptionsOf(plan)
  return step(`Rise of ${rises} by ${percent}%`, pence(rise), {
    how: `${percent}% of the year before, rounded to the penny${basis.trim() === '' ? '' : `, resting on: ${basis.trim()}`}`,
    record: { table: 'assumptions', id: 'assumptions', field: `${rises}${year === 'y2' ? 2 : 3}` },
  })
}
