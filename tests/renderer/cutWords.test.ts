import { expect, test } from 'vitest'
import type { CutView } from '../../src/contract/scenarioViews.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { noMoney, pence } from '../../src/domain/values/money.ts'
import { fallWords, shortWords, tickedWords } from '../../src/renderer/screens/scenarios/cutWords.ts'
import { cutTitle } from '../../src/renderer/screens/scenarios/typedCut.ts'

const cut: CutView = {
  ...{ cut: pence(100_00), before: pence(1_000_00), after: pence(900_00), left: noMoney, remaining: noMoney },
  ...{
    ringFences: [],
    unsure: [],
    expected: noMoney,
    committed: noMoney,
    income: noMoney,
    unknown: noMoney,
    shortfall: noMoney,
  },
  ...{ stoppable: { atOnce: noMoney, afterNotice: noMoney }, toReprofile: noMoney, items: [] },
  adjustment: { kind: 'cut', sourceId: 's', from: plainDate('2027-10-01'), amount: pence(100_00), of: 'sum' },
}
const ticked = (saving: number, short: number, toReprofile = 0) => ({
  ...{ count: 2, saving: pence(saving), short: pence(short), toReprofile: pence(toReprofile) },
})

test('a cut of a grant is said as one of the whole grant, of which the ring-fences inside keep their money', () => {
  expect(fallWords(cut)).toBe('The allocation falls by £100, from £1,000 to £900.')
  expect(fallWords({ ...cut, ringFences: ['Detox', 'Employment', 'Housing'] })).toContain(
    'a cut of the whole grant, found outside Detox, Employment and Housing: the ring-fences inside keep their money, so what they pay is not among',
  )
  const asked = { sourceId: 's', from: plainDate('2027-10-01'), of: 'year', percent: '8' } as const
  expect(cutTitle('Grant', asked)).toBe('Grant: cut of 8% from 1 October 2027')
  expect(cutTitle('Grant', { ...asked, of: 'rest' })).toBe('Grant: cut of 8% of the rest from 1 October 2027')
})

test('what is left absorbs the cut, what is over already is to be found besides, and a plan left over-planned is told', () => {
  expect(tickedWords(cut, ticked(30_00, 70_00))).toBe(
    '2 ticked, saving £30. So £70 is still to be found of the £100.',
  )
  expect(tickedWords({ ...cut, left: pence(80_00) }, ticked(30_00, 0))).toBe(
    '2 ticked, saving £30. With £80 that is forecast to be left, the cut is met.',
  )
  expect(
    tickedWords({ ...cut, left: pence(80_00), unsure: ['Spending is not entered.'] }, ticked(30_00, 0)),
  ).toMatch(/the cut would be met, but what is left is not known\.$/)
  expect(tickedWords({ ...cut, left: pence(-50_00) }, ticked(30_00, 120_00))).toBe(
    '2 ticked, saving £30. So £120 is still to be found of the £100 and the £50 the source is over by already.',
  )
  expect(tickedWords(cut, ticked(100_00, 0, 40_00))).toMatch(
    /So the cut is met\. The forecast absorbs the rest, but the plan itself stays over-planned by £40 until it is re-profiled\.$/,
  )
})

test('while what is left is not known, neither a cut that is met nor one that is short is said to be sure', () => {
  const unsure = ['Spending is not entered.']
  expect(shortWords({ shortfall: noMoney, unsure: [] })).toBe('The cut can be met.')
  expect(shortWords({ shortfall: noMoney, unsure })).toContain('whether the cut can be met is not')
  expect(shortWords({ shortfall: pence(1_00), unsure: [] })).toBe('Left when all of this is stopped.')
  expect(shortWords({ shortfall: pence(1_00), unsure })).toBe(
    'Left when all of this is stopped, as far as is known.',
  )
  expect(tickedWords({ ...cut, unsure }, ticked(30_00, 70_00))).toBe(
    '2 ticked, saving £30. So £70 is still to be found of the £100, as far as is known.',
  )
})
