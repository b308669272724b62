import { expect, test } from 'vitest'
import type { CutAsked } from '../../../src/domain/cut/cutOfSource.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, source } from '../../fixtures/builders.ts'
import { answer } from './answer.ts'

test('the ring-fences inside a grant keep their money: it absorbs nothing, and what they pay is not among what can be stopped', () => {
  const october = plainDate('2027-10-01')
  const asked: CutAsked = { sourceId: 'p', from: october, of: 'sum', amount: pence(10_000_00) }
  const grant = (spentInside: number, shared: Readonly<Record<string, string>> = { p: '100' }) =>
    planOf(
      ...addAll({
        sources: [
          source('p', { allocation: pence(100_000_00) }),
          source('r', { parentId: 'p', allocation: pence(40_000_00) }),
          source('q', { parentId: 'r', allocation: pence(5_000_00) }),
        ],
        lines: [
          line('own', shared, [0, 0, 0, 60_000_00], { stoppable: 'bound' }),
          line('inside', { r: '100' }, [0, 0, 0, spentInside], { stoppable: 'atOnce' }),
        ],
      }),
    )
  expect(answer(grant(20_000_00), asked)).toMatchObject({
    ...{ left: 0, remaining: 0, shortfall: 10_000_00, stoppable: { atOnce: 0 } },
    ringFences: ['Source q', 'Source r'],
  })
  expect(answer(grant(20_000_00), asked).items.map(({ id }) => id)).toEqual(['own'])
  // What a ring-fence is over by is met from outside it.
  expect(answer(grant(45_000_00), asked)).toMatchObject({ left: -5_000_00, shortfall: 15_000_00 })
  // Of a cost that both pay, only the part from outside.
  expect(answer(grant(0, { p: '50', r: '50' }), asked)).toMatchObject({
    left: 30_000_00,
    expected: 30_000_00,
  })
})
