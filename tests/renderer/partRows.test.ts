import { describe, expect, it } from 'vitest'
import { packOf } from '../../src/domain/plan/plan.ts'
import { everyLine, passes } from '../../src/renderer/screens/budget/lineFilter.ts'
import { lineNames } from '../../src/renderer/screens/budget/lineNames.ts'
import { fittingRow } from '../../src/renderer/screens/budget/rows/costRows.ts'
import type { CostRow } from '../../src/renderer/screens/budget/rows/gridRow.ts'
import { groupNames } from '../../src/renderer/screens/budget/rows/groupNames.ts'
import { countedByPart, grouped, withHeadings } from '../../src/renderer/screens/budget/rows/groups.ts'
import { figureName, moneyIn } from '../../src/renderer/screens/budget/rows/money.ts'
import { rowPaidBy } from '../../src/renderer/screens/budget/rows/partRows.ts'
import { isTyped, onlyPart, whyNot } from '../../src/renderer/screens/budget/rows/whyNot.ts'
import { line, planOf, source } from '../fixtures/builders.ts'

const sources = [
  source('grant', { name: 'Grant' }),
  source('inner', { name: 'Inner', parentId: 'grant' }),
  source('police', { name: 'Police' }),
]
const names = lineNames(packOf(planOf()), [], sources)
const shared = fittingRow(line('kits', { inner: '60', police: '40' }, [1_01, 0, 0, 0]))
const within = fittingRow(line('rent', { grant: '50', inner: '50' }, [50, 0, 0, 0]))
const unpaid = fittingRow(line('tea', {}, [7, 0, 0, 0]))
const ofGrant = { sourceId: 'grant', inside: true }

describe('the lines of one source', () => {
  it('are those of the ring-fences inside it as well', () => {
    const filter = { ...everyLine, sourceId: 'grant' }
    expect([shared, within, unpaid].map((row) => passes(row, filter, names))).toEqual([true, true, false])
    expect(passes(within, { ...everyLine, sourceId: 'police' }, names)).toBe(false)
  })

  it('are whole where nobody else pays, and otherwise a part, the same row each time', () => {
    expect(rowPaidBy(within, ofGrant, names)).toBe(within)
    const part = rowPaidBy(shared, ofGrant, names)
    expect(part).toMatchObject({ id: 'kits@grant+', cost: shared.cost, part: ofGrant })
    expect(rowPaidBy(shared, ofGrant, names)).toBe(part)
    // It no longer answers to the filter, and so is not a part of it.
    expect(rowPaidBy(unpaid, ofGrant, names)).toBe(unpaid)
  })
})

describe('groups by source', () => {
  const groups = (asked: typeof ofGrant | null) =>
    grouped(
      [shared, within, unpaid],
      (row) => groupNames(row, 'sourceId', names, asked),
      (row, payer) => rowPaidBy(row, payer, names),
    )

  it('have a shared line under each source that pays, with its part', () => {
    expect(groups(null).map(({ title, rows }) => [title, ...rows.map(({ id }) => id)])).toEqual([
      ['Inner', 'kits@inner', 'rent@inner'],
      ['Police', 'kits@police'],
      ['Grant', 'rent@grant'],
      ['No source yet', 'tea'],
    ])
    expect(groups(null).map(({ paidBy }) => paidBy)).toEqual(
      ['inner', 'police', 'grant', null].map((sourceId) => ({ sourceId, inside: false })),
    )
  })

  it('leave out the sources that are not asked for', () => {
    expect(groups(ofGrant).map(({ title }) => title)).toEqual(['Inner', 'Grant', 'No source yet'])
  })

  it('say what is to be added up for each part', () => {
    const parts = countedByPart(withHeadings(groups(null), new Set(['group/inner'])))
    expect(Object.keys(parts)).toEqual(['kits@police', 'rent@grant'])
    expect(parts['kits@police']).toEqual({
      costs: ['lines/kits'],
      paidBy: { sourceId: 'police', inside: false },
    })
  })
})

describe('a part of a line', () => {
  const part: CostRow = rowPaidBy(shared, { sourceId: 'police', inside: false }, names)

  it('shows what was worked out for it, and that is explained', () => {
    const sums = { amount: 40, q1: 40, q2: 0, q3: 0, q4: 0, year2: 0, year3: 0, months: [] }
    const book = { figure: () => null, months: null, sums: { [part.id]: sums as never } }
    expect([moneyIn(part, 'amount', book), moneyIn(shared, 'amount', book)]).toEqual([40, 1_01])
    expect(figureName(part, 'q1')).toMatchObject({ costs: ['lines/kits'], paidBy: part.part, period: 1 })
  })

  it('takes no amount, as that would be the whole line’s, and says so; its words are the line’s', () => {
    expect(whyNot(part, 'q1')).toBe(onlyPart)
    expect([isTyped(part, 'amount'), isTyped(part, 'note'), isTyped(shared, 'q1')]).toEqual([
      false,
      true,
      true,
    ])
  })
})
