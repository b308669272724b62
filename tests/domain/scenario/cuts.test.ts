import { describe, expect, test } from 'vitest'
import { scenarioCommands } from '../../../src/domain/scenario/commands.ts'
import type { Adjustment } from '../../../src/domain/scenario/scenario.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { allocationAfter, cut, lessBy, planWith, scenario } from './plans.ts'

describe('a cut of an allocation', () => {
  test('8% of the rest from 1 October 2027 is 8% of 183 days of 366', () => {
    // 365,000.00 × 183 ÷ 366 = 182,500.00; × 8% = 14,600.00.
    expect(allocationAfter(cut('8', 'rest'))).toBe(365_000_00 - 14_600_00)
  })
  test('8% of the year is 8% of it all, whatever the date', () => {
    expect(allocationAfter(cut('8', 'year'))).toBe(365_000_00 - 29_200_00)
    expect(allocationAfter(cut('8', 'year', '2028-03-31'))).toBe(365_000_00 - 29_200_00)
  })
  test('a cut after the year takes nothing of it', () => {
    expect(allocationAfter(cut('8', 'year', '2028-04-01'), cut('8', 'rest', '2028-04-01'))).toBe(365_000_00)
  })
  test('cuts add up, each of the same allocation, and never take more than there is', () => {
    expect(allocationAfter(cut('8', 'year'), cut('2', 'year'))).toBe(365_000_00 - 36_500_00)
    expect(allocationAfter(cut('8', 'year'), lessBy(500_00), cut('2', 'year'))).toBe(365_000_00 - 37_000_00)
    expect(allocationAfter(cut('60', 'year'), cut('60', 'year'))).toBe(0)
  })
  test('a cut by a sum takes that sum off what the allocation is by then, and nothing after the year', () => {
    const become = (pounds: number): Adjustment => ({
      ...{ kind: 'allocation', sourceId: 's', year: 1, amount: pence(pounds * 100) },
    })
    expect(allocationAfter(lessBy(50_000_00))).toBe(315_000_00)
    expect(allocationAfter(become(400_000), lessBy(50_000_00))).toBe(350_000_00)
    expect(allocationAfter(lessBy(50_000_00, '2028-04-01'))).toBe(365_000_00)
  })
  test('a cut that takes nothing says why', () => {
    const notesOf = (cut: Adjustment) => scenarioCommands(planWith(), scenario([cut])).notes
    expect(notesOf(lessBy(50_000_00, '2028-04-01'))).toEqual([
      '1 April 2028 is after the plan’s year, so nothing is cut of “Source s”. Choose a day in the year',
    ])
    expect(notesOf(lessBy(0))).toEqual(['Nothing is cut of “Source s” yet. Enter how much less it is'])
  })
  test('a cut of more than there is takes what there is, and says so', () => {
    const { notes } = scenarioCommands(planWith(), scenario([lessBy(365_000_01)]))
    expect(allocationAfter(lessBy(365_000_01))).toBe(0)
    expect(notes).toEqual([
      'What is cut of “Source s” is more than what is left of its allocation, £365,000, so no more than that is cut. Make the cut smaller',
    ])
    expect(scenarioCommands(planWith(), scenario([lessBy(365_000_00)])).notes).toEqual([])
  })
})
