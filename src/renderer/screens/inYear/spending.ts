import type { Input } from '../../../contract/operations.ts'
import type { Actual } from '../../../domain/inYear/inYear.ts'
import type { Quarter } from '../../../domain/values/financialYear.ts'
import type { Pence } from '../../../domain/values/money.ts'
import type { PlanStore } from '../../stores/planStore.ts'
import { newId } from '../../stores/usePlan.ts'
import { oneAfterAnother } from './oneAfterAnother.ts'

/** What money can be spent on: a cost, or a source and no cost of the plan. */
export type SpentOn = NonNullable<Input<'actuals.preview'>['rows'][number]['on']>

const fields = { lines: 'lineId', posts: 'postId', training: 'trainingId', sources: 'sourceId' } as const

const nowhere = { lineId: null, postId: null, trainingId: null, sourceId: null } as const

const keyOf = ({ table, id }: SpentOn, quarter: Quarter): string => `${table}/${id}/${quarter}`

function keyOfActual(actual: Actual): string {
  for (const [table, field] of Object.entries(fields)) {
    const id = actual[field]
    if (id !== null) return `${table}/${id}/${actual.quarter}`
  }
  return ''
}

const indexes = new WeakMap<readonly Actual[], Map<string, readonly Actual[]>>()
const none: readonly Actual[] = []

/** What was entered for one thing and quarter: nearly always one amount or none. */
export function entriesOf(actuals: readonly Actual[], on: SpentOn, quarter: Quarter): readonly Actual[] {
  const index = indexes.get(actuals) ?? Map.groupBy(actuals, keyOfActual)
  indexes.set(actuals, index)
  return index.get(keyOf(on, quarter)) ?? none
}

/** Keeps an amount for a thing and quarter; an empty one is taken out. `entryId` names which of several is meant. */
export function saveSpent(
  store: PlanStore,
  on: SpentOn,
  quarter: Quarter,
  entryId: string | undefined,
  amount: Pence | null,
): Promise<void> {
  return oneAfterAnother(store, keyOf(on, quarter), () => {
    const entries = entriesOf(store.list('actuals'), on, quarter)
    const given = entries.find(({ id }) => id === entryId) ?? entries[0]
    if (given === undefined) return amount === null ? Promise.resolve() : addSpent(store, on, quarter, amount)
    if (given.amount === amount) return Promise.resolve()
    return amount === null
      ? store.execute({ type: 'actual.remove', id: given.id })
      : store.execute({ type: 'actual.change', id: given.id, fields: { amount } })
  })
}

function addSpent(store: PlanStore, on: SpentOn, quarter: Quarter, amount: Pence): Promise<void> {
  const record = {
    id: newId(),
    ...nowhere,
    [fields[on.table]]: on.id,
    quarter,
    amount,
    note: '',
    chargedTo: null,
  }
  return store.execute({ type: 'actual.add', record })
}
