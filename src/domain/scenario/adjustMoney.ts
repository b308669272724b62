import { noAssumptions } from '../costs/assumptions.ts'
import type { Source } from '../funding/source.ts'
import { detailsOf } from '../plan/plan.ts'
import { formatDate } from '../values/date.ts'
import { lastDay, type FinancialYear } from '../values/financialYear.ts'
import { formatPounds, pence, type Pence } from '../values/money.ts'
import { allocationIn, changedByPercent, cutOf, withAllocation } from './allocations.ts'
import type { Adjustment } from './scenario.ts'
import { gone, note, nothing, only, type Adjusted, type Working } from './working.ts'

type Of<K extends Adjustment['kind']> = Extract<Adjustment, { kind: K }>

export function setAllocation(working: Working, { sourceId, year, amount }: Of<'allocation'>): Adjusted {
  const source = working.edit.get('sources', sourceId)
  return source ? becoming(working, source, year, amount) : gone
}

export function changeAllocation(
  working: Working,
  { sourceId, year, percent }: Of<'allocationPercent'>,
): Adjusted {
  const source = working.edit.get('sources', sourceId)
  if (!source) return gone
  const now = allocationIn(source, year)
  return now === null
    ? notKnown(
        source,
        year,
        'a percentage of it changes nothing. Enter it under Funding, or give the sum itself here',
      )
    : becoming(working, source, year, changedByPercent(now, percent))
}

/** Cuts of one source add up, each of the allocation before the first of them, and leave at least nothing. */
export function cut(working: Working, adjustment: Of<'cut'>): Adjusted {
  const source = working.edit.get('sources', adjustment.sourceId)
  if (!source) return gone
  if (source.allocation === null)
    return notKnown(source, 1, 'a cut of it changes nothing. Enter it under Funding')
  const whole = working.beforeCuts.get(source.id) ?? source.allocation
  const taken = cutOf(whole, adjustment, detailsOf(working.plan).financialYear)
  const adjusted = becoming(working, source, 1, pence(Math.max(0, source.allocation - taken)))
  working.beforeCuts.set(source.id, whole)
  const notes = [
    ...moreThanThereIs(source.name, source.allocation, taken),
    ...(taken === 0 ? [cutOfNothing(source.name, adjustment, detailsOf(working.plan).financialYear)] : []),
    ...aroundKeeps(working, source, adjusted),
  ]
  return { ...adjusted, notes: [...adjusted.notes, ...notes] }
}

const moreThanThereIs = (name: string, allocation: Pence, taken: Pence): readonly string[] =>
  taken <= allocation
    ? []
    : [
        `What is cut of “${name}” is more than what is left of its allocation, ${formatPounds(allocation)}, so no more than that is cut. Make the cut smaller`,
      ]

const cutOfNothing = (name: string, { from }: Of<'cut'>, year: FinancialYear): string =>
  from > lastDay(year)
    ? `${formatDate(from)} is after the plan’s year, so nothing is cut of “${name}”. Choose a day in the year`
    : `Nothing is cut of “${name}” yet. Enter how much less it is`

/** A cut of a ring-fence leaves the grant around it what it had: what is cut is not planned there. */
function aroundKeeps(
  { edit }: Working,
  { name, parentId }: Source,
  { commands }: Adjusted,
): readonly string[] {
  const around = parentId === null ? undefined : edit.get('sources', parentId)
  return around === undefined || commands.length === 0
    ? []
    : [
        `“${name}” lies inside “${around.name}”, which keeps its sum: what is cut appears there as not planned. Cut “${around.name}” as well where its sum falls with it`,
      ]
}

export function assume({ edit }: Working, { what, year, percent }: Of<'uplift'>): Adjusted {
  const assumptions = edit.get('assumptions', 'assumptions') ?? noAssumptions
  const field = `${what}${year}` as const
  return assumptions[field] === percent
    ? nothing
    : only({ type: 'assumptions.set', assumptions: { ...assumptions, [field]: percent } })
}

/** Sets an allocation, from which later cuts are then reckoned. The letter stays where the sum does. */
function becoming({ beforeCuts }: Working, source: Source, year: 1 | 2 | 3, amount: Pence): Adjusted {
  if (year === 1) beforeCuts.delete(source.id)
  return allocationIn(source, year) === amount
    ? nothing
    : only({ type: 'source.change', id: source.id, fields: withAllocation(source, year, amount) })
}

const notKnown = ({ name }: Source, year: 1 | 2 | 3, so: string): Adjusted =>
  note(`The allocation of “${name}” in year ${year} is not known, so ${so}`)
