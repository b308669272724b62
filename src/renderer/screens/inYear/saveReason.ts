import type { Quarter } from '../../../domain/values/financialYear.ts'
import type { PlanStore } from '../../stores/planStore.ts'
import { newId } from '../../stores/usePlan.ts'
import { oneAfterAnother } from './oneAfterAnother.ts'

/** Keeps the reason for a source's quarter; an empty one is taken out. */
export function saveReason(
  store: PlanStore,
  sourceId: string,
  quarter: Quarter,
  reason: string,
): Promise<void> {
  return oneAfterAnother(store, `${sourceId}/${quarter}`, () => {
    const given = store
      .list('variances')
      .find((each) => each.sourceId === sourceId && each.quarter === quarter)
    if (given === undefined)
      return reason.trim() === ''
        ? Promise.resolve()
        : store.execute({ type: 'variance.add', record: { id: newId(), sourceId, quarter, reason } })
    if (reason.trim() === '') return store.execute({ type: 'variance.remove', id: given.id })
    return store.execute({ type: 'variance.change', id: given.id, fields: { reason } })
  })
}
