import { expect, test } from 'vitest'
import { CurrentRow } from '../../src/renderer/screens/budget/currentRow.ts'
import type { SumRow } from '../../src/renderer/screens/budget/rows/gridRow.ts'

const row = (title: string): SumRow => ({ kind: 'sum', id: 'shown', title, counted: null })

test('the row the keyboard is in is told when another is come to, and not from cell to cell of one', () => {
  const current = new CurrentRow()
  const told: unknown[] = []
  const stop = current.subscribe(() => told.push(current.row()))
  const [first, second] = [row('first'), row('second')]
  for (const come of [first, first, second, undefined, undefined]) current.set(come)
  expect(told).toEqual([first, second, undefined])
  stop()
  current.set(first)
  expect(told).toHaveLength(3)
  expect(current.row()).toBe(first)
})
