import { formatDate } from '../values/date.ts'
import { noMoney } from '../values/money.ts'
import type { FigureName } from '../figures/figureName.ts'
import { largestFirst, step, type Scope, type Told } from './scope.ts'
import { inWords } from './sentences.ts'

/** The instalments of a source with a date in a period, or with one at all. */
export const receipts = (scope: Scope, { name, what, period }: FigureName): Told => ({
  how:
    what === 'instalments'
      ? 'Its instalments with a date, in the year or not, added up'
      : `Its instalments with a date ${inWords(scope.plan, period)}, added up`,
  parts: () =>
    largestFirst(scope, scope.contributors(name), ({ record }) => {
      const id = record.slice(record.indexOf('/') + 1)
      const { date = null, amount = null, received = false, note = '' } = scope.plan.receipts.get(id) ?? {}
      const state = received ? 'Received' : 'Not received yet'
      return step(`Instalment${date === null ? '' : ` of ${formatDate(date)}`}`, amount ?? noMoney, {
        how: note.trim() === '' ? state : `${state}: ${note.trim()}`,
        record: { table: 'receipts', id, field: 'amount' },
      })
    }),
})
