import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { planStandings } from '../../../src/domain/values/planStanding.ts'

const standings = (amounts: Readonly<Record<string, number | null>>) =>
  planStandings((name) => {
    const amount = amounts[name]
    return amount === undefined ? pence(0) : amount === null ? null : pence(amount)
  })

test('a plan whose costs are on no source is not balanced', () => {
  expect(standings({ [figure.planned()]: 2_300_000_00, [figure.unfunded]: 2_300_000_00 })).toEqual([
    'unfunded',
  ])
})

test('a plan is balanced when there is money and every pound of it is planned', () => {
  expect(standings({ [figure.available]: 5, [figure.planned()]: 5 })).toEqual(['balanced'])
  expect(standings({})).toEqual(['empty'])
  expect(standings({ [figure.available]: null, [figure.planned()]: 5 })).toEqual(['notKnown'])
})

test('all that is wrong is told, the gravest first', () => {
  const amounts = { [figure.overPlanned]: 1, [figure.unallocated]: 2, [figure.unfunded]: 3 }
  expect(standings({ ...amounts, [figure.available]: null })).toEqual(['over', 'unfunded', 'unallocated'])
})

test('balanced is never said beside anything else, nor of money on no source', () => {
  const amount = fc.integer({ min: 0, max: 2 })
  fc.assert(
    fc.property(amount, amount, amount, amount, (over, free, unfunded, available) => {
      const told = standings({
        ...{ [figure.overPlanned]: over, [figure.unallocated]: free },
        ...{ [figure.unfunded]: unfunded, [figure.available]: available },
      })
      expect(told.length).toBeGreaterThan(0)
      if (told.includes('balanced')) expect([told.length, over, free, unfunded]).toEqual([1, 0, 0, 0])
      expect(told.includes('unfunded')).toBe(unfunded !== 0)
    }),
  )
})
