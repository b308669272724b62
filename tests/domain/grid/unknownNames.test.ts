import { expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import type { Meaning } from '../../../src/domain/grid/planNames.ts'
import { pasteLines } from '../../../src/domain/grid/pasteLines.ts'
import { after, newPlan, nothingGiven } from './pasting.ts'

const columns: GridColumn[] = ['description', 'source', 'intervention', 'costType']
const rows = [
  ['Kits', 'DATRIG', 'NSP', 'Sandwiches'],
  ['Rooms', '60% datrig, 40% Grant A', 'Recovery support', 'Staff'],
  ['Vans', 'DATRIG', 'nsp', 'SANDWICHES'],
].map((cells) => ({ lineId: null, cells }))

function preview(meanings: readonly Meaning[] = []) {
  let made = 0
  return pasteLines(newPlan(), { columns, rows }, nothingGiven, () => `new-${(made += 1)}`, meanings)
}

test('a name that is not known is told once, with how many rows it stands in', () => {
  const { refused, unknown } = preview()
  expect(refused).toHaveLength(7)
  expect(unknown).toEqual([
    { column: 'source', name: 'DATRIG', rows: 3 },
    { column: 'intervention', name: 'NSP', rows: 2 },
    { column: 'costType', name: 'Sandwiches', rows: 2 },
  ])
})

test('what somebody says a name means holds for every row, shares included', () => {
  const { commands, refused, unknown } = preview([
    { column: 'source', name: 'Datrig', means: 'c' },
    { column: 'intervention', name: 'NSP', means: 'n' },
    { column: 'costType', name: 'sandwiches', means: 'other' },
  ])
  expect({ refused, unknown }).toEqual({ refused: [], unknown: [] })
  const made = [...after(commands).lines.values()].filter(({ id }) => id.startsWith('new-'))
  expect(made).toMatchObject([
    { shares: [{ sourceId: 'c', weight: '100' }], interventionId: 'n', costType: 'other' },
    {
      shares: [
        { sourceId: 'c', weight: '60' },
        { sourceId: 'a', weight: '40' },
      ],
    },
    { shares: [{ sourceId: 'c' }], interventionId: 'n' },
  ])
})

test('a meaning that is no longer in the plan is refused in a sentence', () => {
  expect(() => preview([{ column: 'source', name: 'DATRIG', means: 'gone' }])).toThrow(
    'What “DATRIG” was said to mean is no longer in the plan. Choose another',
  )
})
