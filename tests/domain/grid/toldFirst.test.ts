import { expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { quarterColumns } from '../../../src/domain/values/moneyColumns.ts'
import { addAll, line, planOf, source } from '../../fixtures/builders.ts'
import { paste, pasted } from './pasting.ts'

test('rows that stand in the plan already are counted by their description and source', () => {
  const plan = planOf(
    ...addAll({
      sources: [source('a', { name: 'Grant A' }), source('b', { name: 'Grant B' })],
      lines: [line('l', { a: '60', b: '40' }, [1_00, 0, 0, 0], { description: 'Naloxone kits' })],
    }),
  )
  const columns: GridColumn[] = ['description', 'source', 'q1']
  const again = paste(plan, columns, [
    [null, 'naloxone  KITS', '40% Grant B, 60% Grant A', 5],
    [null, 'Naloxone kits', 'Grant A', 5],
    [null, 'Rooms', 'Grant A', 5],
  ])
  expect(again.told).toEqual([
    '1 of the 3 new lines stands in the plan already, with the same description and source, and would be there twice',
  ])
  // What is pasted over the line itself changes it.
  expect(paste(plan, columns, [['l', 'Naloxone kits', 'Grant A', 5]]).told).toEqual([])
})

test('quarters shown in whole pounds that miss their year by a pound or two are counted', () => {
  const told = (...amounts: number[]) => pasted(['amount', ...quarterColumns], [null, ...amounts]).told
  expect(told(1000, 251, 250, 250, 250)).toEqual([expect.stringMatching(/^In 1 row the quarters differ/)])
  expect(told(1000, 252, 250, 250, 250)).toHaveLength(1)
  expect(told(1000, 253, 250, 250, 250)).toEqual([])
  expect(told(1000.5, 251, 250, 250, 250)).toEqual([])
  expect(told(1000, 250, 250, 250, 250)).toEqual([])
})
