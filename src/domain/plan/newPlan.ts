import { dateOf, daysOffOf } from '../timetable/calendar.ts'
import { changeBetween, type Change } from '../editing/change.ts'
import { fromExchange, type Exchange } from './exchange.ts'
import type { Pack } from './pack.ts'
import { emptyPlan } from './plan.ts'
import { Refusal } from '../refusal.ts'
import type { PlanDetails } from './setUp.ts'
import type { PlainDate } from '../values/date.ts'

/** The change that makes a blank plan: its details and the guidance pack it is written against. */
export function blankPlan(details: Omit<PlanDetails, 'id' | 'keyDecisionFrom'>, pack: Pack): Change {
  const plan = emptyPlan()
  plan.packs.set('pack', { id: 'pack', pack })
  plan.plan.set('plan', { id: 'plan', ...details, keyDecisionFrom: null })
  return changeBetween(emptyPlan(), plan)
}

/** The change that makes a plan as an exchange file has it; `pack` is put in where the file brings none. */
export function importedPlan(exchange: Exchange, pack: Pack | null): Change {
  const packs =
    exchange.tables.packs.length > 0 ? exchange.tables.packs : pack ? [{ id: 'pack' as const, pack }] : []
  if (packs.length === 0)
    throw new Refusal('no-pack', 'This file has no guidance pack inside. Choose the pack it belongs to')
  const plan = fromExchange({ ...exchange, tables: { ...exchange.tables, packs } })
  // Its named versions are states in the journal it came from, which does not come with it: nothing names one.
  const reprofiles = [...plan.reprofiles].map(([id, each]) => [id, { ...each, versionId: null }] as const)
  return changeBetween(emptyPlan(), { ...plan, versions: new Map(), reprofiles: new Map(reprofiles) })
}

/**
 * The sample as it stands on the day it is made: steps before that day are marked done on their date, so that a new
 * user's first sight of the program is not a list of things overdue.
 */
export function sampleOn(today: PlainDate, sample: Exchange, pack: Pack): Exchange {
  const exchange = { ...sample, tables: { ...sample.tables, packs: [{ id: 'pack' as const, pack }] } }
  const plan = fromExchange(exchange)
  const daysOff = daysOffOf(plan)
  const steps = sample.tables.steps.map((step) => {
    const date = dateOf(plan, step, daysOff)
    return date !== null && date < today && step.doneOn === null ? { ...step, doneOn: date } : step
  })
  return { ...exchange, tables: { ...exchange.tables, steps } }
}
