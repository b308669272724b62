import { describe, expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import type { Cell } from '../../../src/domain/sheet/sheet.ts'
import { after, newPlan, nothingGiven, paste, pasted } from './pasting.ts'

describe('new lines', () => {
  test('have what is given only where the rows have no such column', () => {
    const given = { interventionId: 'n', sourceId: 'c', belowId: null }
    const added = (columns: GridColumn[], ...cells: Cell[]) =>
      [...after(paste(newPlan(), columns, [[null, ...cells]], given).commands).lines.values()].at(-1)
    expect(added(['description'], 'No columns')).toMatchObject({
      interventionId: 'n',
      shares: [{ sourceId: 'c' }],
    })
    expect(added(['description', 'source'], 'Not paid yet', '')).toMatchObject({
      interventionId: 'n',
      shares: [],
    })
    expect(added(['description', 'intervention'], 'Serves none', null)).toMatchObject({
      interventionId: null,
      shares: [{ sourceId: 'c' }],
    })
  })
  test('come in their order below the line named, with what their cells say', () => {
    const given = { interventionId: 'n', sourceId: 'c', belowId: 'l1' }
    const columns: GridColumn[] = ['description', 'intervention', 'source', 'amount']
    const rows: [null, ...Cell[]][] = [
      [null, 'First', '', '', 400],
      [null, '', null, ' ', '-'],
      [null, 'Second', 'recovery  SUPPORT', 'Grant A', 800],
      [null, 'Third', 'Nobody knows', '', 100],
    ]
    const result = paste(newPlan(), columns, rows, given)
    expect(result).toMatchObject({ added: 3, changed: 0 })
    const lines = [...after(result.commands).lines.values()].toSorted((a, b) => a.position - b.position)
    expect(lines.map(({ description }) => description)).toEqual([
      'Line l1',
      'First',
      'Second',
      'Third',
      'Line l2',
      'Line worked',
    ])
    expect(lines.slice(1, 4)).toMatchObject([
      { interventionId: null, shares: [], q1: 100_00 },
      { interventionId: 's', shares: [{ sourceId: 'a', weight: '100' }], q4: 200_00 },
      // What cannot be read is not made up from what is given.
      { interventionId: null, shares: [] },
    ])
  })
  test('a row of which nothing can be kept adds no line', () => {
    expect(pasted(['intervention', 'q1'], [null, 'Nobody knows', 'TBC'])).toMatchObject({
      added: 0,
      commands: [],
      refused: [{}, {}],
    })
  })
  test('more than 5,000 at once are refused in a sentence, empty rows not counted', () => {
    const rows = (count: number) => Array.from({ length: count }, () => [null, 'x'] as const)
    expect(() => paste(newPlan(), ['description'], rows(5_001))).toThrow('This would add 5,001 lines')
    const empty = Array.from({ length: 10_000 }, () => [null, null] as const)
    expect(paste(newPlan(), ['description'], [...rows(5_000), ...empty]).added).toBe(5_000)
  })
  test('given what is no longer there is refused', () => {
    expect(() =>
      paste(newPlan(), ['description'], [[null, 'x']], { ...nothingGiven, sourceId: 'z' }),
    ).toThrow(/no longer in the plan/)
  })
})
