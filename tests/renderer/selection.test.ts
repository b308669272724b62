import { expect, test } from 'vitest'
import { blockFrom, given } from '../../src/renderer/screens/budget/clipboard/block.ts'
import { textOf, type CellBook } from '../../src/renderer/screens/budget/clipboard/cellText.ts'
import { ofCosts } from '../../src/renderer/screens/budget/clipboard/selection.ts'
import { lineNames } from '../../src/renderer/screens/budget/lineNames.ts'
import { fittingRow } from '../../src/renderer/screens/budget/rows/costRows.ts'
import { isCost, type GridRow } from '../../src/renderer/screens/budget/rows/gridRow.ts'
import { packOf } from '../../src/domain/plan/plan.ts'
import { pence } from '../../src/domain/values/money.ts'
import { line, planOf } from '../fixtures/builders.ts'

const heading = (id: string): GridRow => ({
  kind: 'group',
  id: `group/${id}`,
  title: id,
  costs: [],
  paidBy: null,
  open: true,
})
const kits = fittingRow(line('kits', {}, [1_00, 0, 0, 0]))
const beds = fittingRow(line('beds', {}, [2_00, 0, 0, 0]))
const shown = [heading('a'), kits, heading('b'), beds]
const book: CellBook = {
  names: lineNames(packOf(planOf()), [], []),
  money: (row) => (isCost(row) && row.kind === 'line' ? row.cost.q1 : pence(9_99)),
}

test('rows of a grouped grid are copied without headings and pasted back over themselves', () => {
  const copied = textOf(ofCosts({ rows: shown, columns: ['description', 'q1'] }), book)
  expect(copied).toEqual([
    ['Line kits', '1.00'],
    ['Line beds', '2.00'],
  ])
  const { block } = blockFrom(copied, { rows: shown, columns: ['description', 'q1'] })
  expect(block.rows.map(({ lineId, cells }) => [lineId, cells[0]])).toEqual([
    ['kits', 'Line kits'],
    ['beds', 'Line beds'],
  ])
})

test('a heading selected by itself is copied with its sums', () => {
  const copied = textOf(ofCosts({ rows: [heading('a')], columns: ['description', 'q1'] }), book)
  expect(copied).toEqual([['a', '9.99']])
})

test('a new line is paid as the one above it is, but not where several pay that', () => {
  const anything = { sourceId: '', interventionId: '' }
  const above = (shares: Readonly<Record<string, string>>) =>
    given(fittingRow(line('above', shares, [0, 0, 0, 0])), anything)
  expect(above({ a: '100' })).toMatchObject({ sourceId: 'a' })
  expect(above({ a: '60', b: '40' })).toMatchObject({ sourceId: null })
  expect(given(undefined, { ...anything, sourceId: 'b' })).toMatchObject({ sourceId: 'b' })
})
