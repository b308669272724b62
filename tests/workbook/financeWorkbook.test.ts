import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualCost } from '../../src/domain/workforce/postCost.ts'
import type { Decimal } from '../../src/domain/values/decimal.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { pence } from '../../src/domain/values/money.ts'
import { put, samplePlan, smallPlan } from '../domain/documents/plans.ts'
import { addAll, line, planOf, post, source } from '../fixtures/builders.ts'
import { calculated, disagreements, formulasOf } from './calculated.ts'
import { anyPlan as planWithEverything } from '../domain/explain/anyPlan.ts'
import { anyPlan } from './plans.ts'
import { giveBack, rowOf, workbookOf } from './readBook.ts'

describe('A spreadsheet that works the finance workbook out anew gives the program’s figures to the penny', () => {
  test('of the sample', () => {
    const workbook = workbookOf(samplePlan())
    expect(formulasOf(workbook).length).toBeGreaterThan(150)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('of any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const workbook = workbookOf(plan)
        expect(disagreements(workbook, calculated(workbook))).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  test('of any plan with something of everything', () => {
    fc.assert(
      fc.property(planWithEverything, (plan) => {
        const workbook = workbookOf(plan)
        expect(disagreements(workbook, calculated(workbook))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('of a year that has begun, with money that has to be returned around money that need not be', () => {
    const plan = smallPlan()
    const inner = plan.sources.get('s2')
    const mayCarry = {
      kind: 'carryForward',
      allowed: true,
      text: '',
      certainty: 'found',
      source: '',
    } as const
    if (inner) plan.sources.set('s2', { ...inner, conditions: [mayCarry] })
    put(plan, 'inYear', { id: 'inYear', closedQuarters: 1 })
    const spent = { lineId: null, postId: null, trainingId: null, sourceId: null, quarter: 1, note: '' }
    put(plan, 'actuals', { ...spent, id: 'a1', lineId: 'l2', amount: 10_001 })
    put(plan, 'actuals', { ...spent, id: 'a2', sourceId: 's1', amount: 4_000 })
    put(plan, 'actuals', { ...spent, id: 'a3', lineId: 'l3', quarter: 2, amount: 7 })
    expect(rowOf(plan, 'Actuals', 'S1')).toMatchObject({
      'Spent (£)': 14_001,
      'Forecast (£)': 14_001,
      'Underspend (£)': 85_999,
      'May carry over': 'No',
      'At risk of return (£)': 71_000,
    })
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('of a wider grant that has to be returned and has other uses, which are not this plan’s to give back', () => {
    const plan = planOf(
      ...addAll({
        sources: [
          source('wider', {
            name: 'Wider grant',
            allocation: pence(900_00),
            inPlan: false,
            conditions: [giveBack],
          }),
          source('ring', { name: 'Ring-fence', parentId: 'wider', allocation: pence(100_00), position: 1 }),
        ],
      }),
    )
    expect(rowOf(plan, 'Actuals', 'Wider')['At risk of return (£)']).toBe(0)
    expect(rowOf(plan, 'Actuals', 'Ring')['At risk of return (£)']).toBe(100_00)
    expect(rowOf(plan, 'Actuals', 'Total')['At risk of return (£)']).toBe(100_00)
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('of a grant of which one ring-fence is over and another unspent', () => {
    const plan = planOf(
      ...addAll({
        sources: [
          source('g', { name: 'Grant', allocation: pence(100_000), conditions: [giveBack] }),
          source('over', { name: 'Over', parentId: 'g', allocation: pence(50_000), position: 1 }),
          source('left', { name: 'Left', parentId: 'g', allocation: pence(50_000), position: 2 }),
        ],
        lines: [line('l', { over: '100' }, [100_000, 0, 0, 0])],
      }),
    )
    expect(rowOf(plan, 'Actuals', 'Grant')['At risk of return (£)']).toBe(50_000)
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('of any post, whatever its rates', () => {
    const rate = fc.integer({ min: 0, max: 4_000 }).map((parts) => (parts / 10_000).toFixed(4) as Decimal)
    const pay = fc.record({
      salary: fc.integer({ min: 0, max: 15_000_000 }).map(pence),
      wte: fc.integer({ min: 0, max: 2_000 }).map((parts) => (parts / 100).toFixed(2) as Decimal),
      headcount: fc.integer({ min: 0, max: 25 }),
      onCosts: fc.record({
        niRate: rate,
        niThreshold: fc.integer({ min: 0, max: 1_000_000 }).map(pence),
        pensionRate: rate,
        levyRate: rate,
      }),
    })
    fc.assert(
      fc.property(fc.array(pay, { minLength: 20, maxLength: 20 }), (pays) => {
        const [first] = pays
        const start = plainDate('2027-08-16')
        const posts = pays.map((each, index) => post(`p${index}`, {}, { ...each, start }))
        const plan = planOf(...addAll({ posts }))
        const workbook = workbookOf(plan)
        expect(disagreements(workbook, calculated(workbook))).toEqual([])
        expect(rowOf(plan, 'Posts', 'Post p0')['A whole year (£)']).toBe(
          first ? annualCost(first).annual : null,
        )
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  test('and would be caught if it did not', () => {
    const workbook = workbookOf(samplePlan())
    expect(disagreements(workbook, () => 0.01).length).toBe(formulasOf(workbook).length)
  })
})
