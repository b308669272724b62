import type { Line } from '../../../domain/costs/line.ts'
import type { Pence } from '../../../domain/values/money.ts'
import type { PlanStore } from '../../stores/planStore.ts'
import { setMoney, setMoneyBack, setMoneyOn } from './lineCommands.ts'
import type { MoneyColumn } from './rows/money.ts'

/** An amount being typed into an open cell or field, which saves itself on the way. */
export interface MoneyDraft {
  readonly set: (amount: Pence | null) => Promise<void>
  /** Gives the line the amounts it had when the cell was opened. */
  readonly putBack: () => Promise<void>
}

/**
 * Every save after the first is worked out from the line as it was before the first: a year saved half typed would
 * otherwise say how the whole one goes to the quarters, and `1` or `0` has no quarters to say it with.
 */
export function moneyDraft(store: PlanStore, id: string, column: MoneyColumn): MoneyDraft {
  let before: Line | null = null
  let last = Promise.resolve()
  return {
    set: (amount) => {
      const saved = store.carryOut(async (client, at) => {
        // Only now are the edits before this one in the store.
        const now = store.record('lines', id) ?? null
        const command = before === null ? setMoney(id, column, amount) : setMoneyOn(before, column, amount)
        const update = await client['plan.execute']({ ...at, command })
        before ??= now
        return update
      })
      last = saved.catch(() => undefined)
      return saved
    },
    putBack: () =>
      last.then(() => (before === null ? undefined : store.execute(setMoneyBack(before, column)))),
  }
}
