import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { billionths, Decimal, fromBillionths } from '../../../src/domain/values/decimal.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { noMoney, pence } from '../../../src/domain/values/money.ts'
import { daysCosted, workforceTotals } from '../../../src/domain/workforce/workforceTotals.ts'
import type { Post } from '../../../src/domain/workforce/post.ts'
import { addAll, line, planOf, post, today } from '../../fixtures/builders.ts'

const wte = (text: string): Decimal => Decimal.parse(text)
const totalsOf = (...posts: readonly Post[]) => workforceTotals(planOf(...addAll({ posts })), () => noMoney)

describe('the workforce by role', () => {
  test('follows the pack, with posts of no role and of a role that is gone after it', () => {
    const { rows } = totalsOf(
      post('a'),
      post('b', {}, { roleId: 'alchemist' }),
      post('c', {}, { roleId: 'nurse' }),
      post('d', {}, { roleId: 'worker' }),
    )
    expect(rows.map(({ roleId, group }) => [roleId, group])).toEqual([
      ['worker', 'Treatment workers'],
      ['nurse', 'Registered professionals'],
      ['alchemist', 'Other posts'],
      [null, 'Other posts'],
    ])
    expect(rows.map(({ title }) => title).slice(2)).toEqual([
      'alchemist, which the guidance pack does not have',
      'No role chosen yet',
    ])
  })

  test('adds up WTE exactly, vacancies apart', () => {
    const { rows, total } = totalsOf(
      post('a', {}, { roleId: 'worker', wte: wte('0.1'), headcount: 1, lastYearWte: wte('0') }),
      post(
        'b',
        {},
        { roleId: 'worker', wte: wte('0.2'), headcount: 2, lastYearWte: wte('1'), filled: false },
      ),
      post('c', {}, { roleId: 'nurse', wte: wte('1.6'), headcount: 2, lastYearWte: wte('1.25') }),
    )
    expect(rows.map((row) => row.wte)).toEqual([300_000_000n, 1_600_000_000n])
    expect(rows.map((row) => row.vacantWte)).toEqual([200_000_000n, 0n])
    expect(rows.map((row) => row.lastYearWte)).toEqual([1_000_000_000n, 1_250_000_000n])
    expect(rows.map((row) => row.headcount)).toEqual([3, 2])
    expect(total).toMatchObject({ wte: 1_900_000_000n, lastYearWte: 2_250_000_000n, headcount: 5 })
  })

  test('does not take what is not said for nought', () => {
    const { rows, total } = totalsOf(
      post('a', {}, { roleId: 'worker', wte: null, filled: false }),
      post('b', {}, { roleId: 'worker', lastYearWte: wte('1') }),
      post('c', {}, { roleId: 'nurse', lastYearWte: wte('1') }),
    )
    expect(rows[0]).toMatchObject({ wte: null, lastYearWte: null, vacantWte: null })
    expect(rows[1]).toMatchObject({ wte: 1_000_000_000n, lastYearWte: 1_000_000_000n, vacantWte: 0n })
    expect(total).toMatchObject({ wte: null, lastYearWte: null, vacantWte: null })
  })

  test('has room for whole people, where a caseload is said', () => {
    const { rows, total } = totalsOf(
      post('a', {}, { roleId: 'worker', wte: wte('1.5'), caseload: 35 }),
      post('b', {}, { roleId: 'worker', wte: wte('2'), caseload: 40 }),
      post('c', {}, { roleId: 'nurse' }),
    )
    expect(rows.map(({ caseloadPlaces }) => caseloadPlaces)).toEqual([52 + 80, null])
    expect(total.caseloadPlaces).toBe(132)
  })

  test('costs what the ledger says the posts cost', () => {
    const anyPost = fc.record({
      roleId: fc.constantFrom('worker', 'nurse', 'alchemist', null),
      salary: fc.option(fc.integer({ min: 0, max: 90_000_00 }).map(pence)),
      wte: fc.option(fc.integer({ min: 1, max: 90 }).map((tenths) => wte(String(tenths / 10)))),
      start: fc.constantFrom(null, ...['2026-01-01', '2027-10-01', '2028-03-30'].map(plainDate)),
    })
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 6 }), (some) => {
        const posts = some.map((fields, index) => post(`p${index}`, {}, fields))
        const other = line('l', {}, [1, 2, 3, 4], { costType: 'other' })
        const plan = planOf(...addAll({ posts, lines: [other] }))
        const reckoning = new Reckoning(plan, today)
        const { rows, total } = workforceTotals(plan, (name) => reckoning.figure(name))
        expect(total.cost).toBe(reckoning.figure(figure.costTypePlanned('staff')))
        for (const { roleId, cost } of rows)
          expect(cost).toBe(
            posts
              .filter((each) => each.roleId === roleId)
              .reduce((sum, { id }) => sum + reckoning.figure(figure.costPlanned('posts', id)), 0),
          )
        expect(rows.reduce((sum, { cost }) => sum + cost, 0)).toBe(total.cost)
        expect(rows.reduce((sum, { headcount }) => sum + headcount, 0)).toBe(posts.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the days a post is costed for', () => {
  const days = (fields: Partial<Post>) => daysCosted(planOf(), post('p', {}, fields))

  test('are those of the plan’s year between its dates', () => {
    expect(days({ start: plainDate('2027-10-01') })).toEqual({ days: 183, ofYear: 366 })
    expect(days({ start: plainDate('2026-01-01'), end: plainDate('2027-04-02') }).days).toBe(2)
    expect(days({ start: null }).days).toBe(0)
  })
})

describe('billionths written out', () => {
  test('say less than nought with a minus sign', () => {
    expect([0n, 1_600_000_000n, -400_000_000n, -1n, 2_000_000_000n].map(fromBillionths)).toEqual([
      '0',
      '1.6',
      '-0.4',
      '-0.000000001',
      '2',
    ])
  })

  test('read back as the same', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), (amount) => {
        expect(billionths(fromBillionths(amount))).toBe(amount)
      }),
    )
  })
})
