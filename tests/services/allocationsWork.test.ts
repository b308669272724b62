import { expect, test } from 'vitest'
import type { Cell } from '../../src/domain/sheet/sheet.ts'
import { allocationsView } from '../../src/services/allocationsWork.ts'
import { planOf } from '../fixtures/builders.ts'

const barnsley = { code: 'E08000038', name: 'Barnsley', region: '', previousCode: 'E08000016' }
const bolton = { code: 'E08000001', name: 'Bolton', region: '', previousCode: null }

const planFor = (...authorities: readonly { readonly code: string; readonly name: string }[]) =>
  planOf({
    type: 'details.change',
    fields: { authorities: authorities.map(({ code, name }) => ({ code, name })) },
  })
const sheets = (...rows: Cell[][]) => [
  { name: 'Annex E', rows: [['Ecode', 'ONS code', 'Local authority', 'Total 2027-28'], ...rows] },
]

test.each([
  ['E08000038', 'E08000016'],
  ['E08000016', 'E08000038'],
  ['E08000038', 'E08000038'],
])('a plan for %s finds its area under %s: codes change with boundaries', (own, there) => {
  const plan = planFor({ ...barnsley, code: own })
  const view = allocationsView(plan, sheets(['E1', there, 'Barnsley', 100]), null, [barnsley, bolton])
  expect(view).toMatchObject({
    chosen: [{ code: there, name: 'Barnsley' }],
    missing: [],
    proposed: [{ amount: 10_000 }],
  })
})

test('the authorities of a joint plan that the spreadsheet does not have are named, and there is no sum', () => {
  const view = allocationsView(
    planFor(barnsley, bolton),
    sheets(['E1', barnsley.code, 'Barnsley', 100]),
    null,
    [barnsley, bolton],
  )
  expect(view).toMatchObject({
    chosen: [{ name: 'Barnsley' }],
    missing: [{ code: bolton.code, name: 'Bolton' }],
    proposed: [{ amount: null, note: 'Bolton is not in this spreadsheet' }],
  })
  const alone = allocationsView(
    planFor(barnsley, bolton),
    sheets(['E1', barnsley.code, 'Barnsley', 100]),
    [barnsley.code],
    [],
  )
  expect(alone).toMatchObject({ missing: [], proposed: [{ amount: 10_000 }] })
})

test('a hidden row or column of what is proposed is told', () => {
  const [sheet] = sheets(['E1', bolton.code, 'Bolton', 50], ['E2', barnsley.code, 'Barnsley', 100])
  const hidden = (hiddenRows: number[], hiddenColumns: number[]) =>
    allocationsView(
      planFor(barnsley),
      [{ name: 'Annex E', rows: [], ...sheet, hiddenRows, hiddenColumns }],
      null,
      [],
    ).hidden
  expect(hidden([2], [3])).toEqual([
    'Row 3 is hidden in the spreadsheet and is taken in too: 1 row',
    'Column D is hidden in the spreadsheet and is taken in too',
  ])
  expect(hidden([1], [0])).toEqual([])
})
