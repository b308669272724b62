import { expect, test } from 'vitest'
import type { CellBook } from '../../src/renderer/screens/budget/clipboard/cellText.ts'
import { filledDown, filledRight } from '../../src/renderer/screens/budget/clipboard/fill.ts'
import { lineNames } from '../../src/renderer/screens/budget/lineNames.ts'
import { fittingRow } from '../../src/renderer/screens/budget/rows/costRows.ts'
import { packOf } from '../../src/domain/plan/plan.ts'
import { pence } from '../../src/domain/values/money.ts'
import { line, planOf } from '../fixtures/builders.ts'

const follows = fittingRow(line('follows', {}, [1_00, 2_00, 0, 0]))
const typed = fittingRow(line('typed', {}, [3_00, 4_00, 0, 0], { year2: pence(9_00) }))
const shown: Readonly<Record<string, number>> = { q1: 1_00, q2: 2_00, amount: 3_00, year2: 3_09, year3: 3_18 }
const book: CellBook = {
  names: lineNames(packOf(planOf()), [], []),
  money: (row, column) => pence(row === typed && column === 'year2' ? 9_00 : (shown[column] ?? 0)),
}

test('Ctrl+D puts the first row in every row, Ctrl+R each row’s first cell across it', () => {
  const selection = { rows: [follows, typed], columns: ['q2', 'q1'] }
  expect(filledDown(selection, book)).toEqual([
    ['2.00', '1.00'],
    ['2.00', '1.00'],
  ])
  expect(filledRight(selection, book)).toEqual([
    ['2.00', '2.00'],
    ['2.00', '2.00'],
  ])
})

test('a later year that follows the uplift is filled with nothing, so that it and those below follow it', () => {
  expect(filledDown({ rows: [follows, typed], columns: ['year2', 'amount'] }, book)).toEqual([
    ['', '3.00'],
    ['', '3.00'],
  ])
  expect(filledDown({ rows: [typed, follows], columns: ['year2', 'year3'] }, book)).toEqual([
    ['9.00', ''],
    ['9.00', ''],
  ])
  expect(filledRight({ rows: [follows, typed], columns: ['year2', 'year3'] }, book)).toEqual([
    ['', ''],
    ['9.00', '9.00'],
  ])
  expect(filledRight({ rows: [follows], columns: ['year2', 'note'] }, book)).toEqual([['', '3.09']])
})
