import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Reckoning } from '../../src/domain/figures/reckoning.ts'
import { costOf } from '../../src/domain/costs/cost.ts'
import { costParts } from '../../src/domain/costs/costParts.ts'
import { annualCost, yearCost } from '../../src/domain/workforce/postCost.ts'
import { PlainDate, plainDate } from '../../src/domain/values/date.ts'
import { Decimal } from '../../src/domain/values/decimal.ts'
import { figure, standing } from '../../src/domain/values/figure.ts'
import { daysIn, FinancialYear, quarterOf, yearOf } from '../../src/domain/values/financialYear.ts'
import { add, pence } from '../../src/domain/values/money.ts'
import { OnCostRates } from '../../src/domain/values/onCosts.ts'
import { spread } from '../../src/domain/values/spread.ts'
import { addWorkingDays, publishBy } from '../../src/domain/values/workingDays.ts'
import { addAll, line, planOf, source, today } from '../fixtures/builders.ts'

const own = join(import.meta.dirname, '../fixtures/cases')
const given = join(import.meta.dirname, '../../../shared/cases')
const folder = process.env['CASES'] ?? (existsSync(given) ? given : own)

const holidays = z
  .object({ date: z.string() })
  .array()
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/reference/holidays.json'), 'utf8')),
  )
  .map((holiday) => holiday.date)
const daysOff = (closures: readonly string[] = []) => new Set([...holidays, ...closures])

/** What each file of worked cases holds the program to. */
const kinds: Record<string, (cases: unknown) => void> = {
  spread: (cases) => {
    for (const each of z
      .object({ total: z.int(), weights: z.string().array(), parts: z.int().array() })
      .array()
      .parse(cases))
      expect(spread(pence(each.total), each.weights)).toEqual(each.parts)
  },
  financialYear: (cases) => {
    const Case = z.object({ date: z.string(), year: z.string(), quarter: z.int(), daysInYear: z.int() })
    for (const { date, ...expected } of Case.array().parse(cases)) {
      const day = plainDate(date)
      expect({ year: yearOf(day), quarter: quarterOf(day), daysInYear: daysIn(yearOf(day)) }, date).toEqual(
        expected,
      )
    }
  },
  publishBy: (cases) => {
    const Case = z.object({
      meeting: z.string(),
      clearDays: z.int(),
      closures: z.string().array(),
      publishBy: z.string(),
    })
    for (const each of Case.array().parse(cases))
      expect(publishBy(plainDate(each.meeting), each.clearDays, daysOff(each.closures)), each.meeting).toBe(
        each.publishBy,
      )
  },
  addWorkingDays: (cases) => {
    for (const each of z.object({ date: z.string(), days: z.int(), result: z.string() }).array().parse(cases))
      expect(addWorkingDays(plainDate(each.date), each.days, daysOff()), each.date).toBe(each.result)
  },
  positions: (cases) => {
    const Position = z.object({
      available: z.int(),
      planned: z.int(),
      remaining: z.int(),
      status: z.string(),
    })
    const Share = z.object({ source: z.string(), weight: z.number() })
    const Case = z.object({
      available: z.record(z.string(), z.int()),
      lines: z.object({ pence: z.int(), shares: Share.array() }).array(),
      positions: z.record(z.string(), Position),
    })
    for (const each of Case.array().parse(cases)) holdToPositions(each)
  },
  postCost: (cases) => {
    const Case = z.object({
      salaryPence: z.int(),
      wte: Decimal,
      headcount: z.int(),
      rates: OnCostRates,
      start: PlainDate,
      end: PlainDate.nullable(),
      financialYear: FinancialYear,
      annual: z.int(),
      daysEmployed: z.int(),
      daysInYear: z.int(),
      quarters: z.int().array(),
    })
    for (const each of Case.array().parse(cases)) {
      const { annual } = annualCost({ ...each, salary: pence(each.salaryPence), onCosts: each.rates })
      const { days, quarters } = yearCost(annual, [each.start, each.end], each.financialYear)
      expect({ annual, days, inYear: daysIn(each.financialYear), quarters }).toEqual({
        annual: each.annual,
        days: each.daysEmployed,
        inYear: each.daysInYear,
        quarters: each.quarters,
      })
    }
  },
}

function holdToPositions(each: {
  available: Record<string, number>
  lines: { pence: number; shares: { source: string; weight: number }[] }[]
  positions: Record<string, unknown>
}): void {
  const lines = each.lines.map(({ pence: amount, shares }, number) =>
    line(`l${number}`, Object.fromEntries(shares.map((share) => [share.source, String(share.weight)])), [
      amount,
      0,
      0,
      0,
    ]),
  )
  const sources = Object.entries(each.available).map(([id, amount]) =>
    source(id, { allocation: pence(amount) }),
  )
  const plan = planOf(...addAll({ sources, lines }))
  const reckoning = new Reckoning(plan, today)
  const positions = Object.keys(each.positions).map((id) => {
    const remaining = reckoning.figure(figure.sourceRemaining(id))
    const [available, planned] = [
      reckoning.figure(figure.sourceAvailable(id)),
      reckoning.figure(figure.sourcePlanned(id)),
    ]
    return [id, { available, planned, remaining, status: standing(remaining) }]
  })
  expect(Object.fromEntries(positions)).toEqual(each.positions)
  for (const { id, amount } of lines) {
    const cost = costOf(plan, 'lines', id, today)
    expect(cost && add(...costParts(cost).map((part) => part.amount))).toBe(amount)
  }
}

describe(`worked cases`, () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(0)
  })
  test.each(files)('%s', (name) => {
    const cases = JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown[]
    expect(cases.length).toBeGreaterThan(0)
    const hold = kinds[name.replace('.json', '')]
    expect(hold, `the program has no rule for ${name}`).toBeDefined()
    hold?.(cases)
  })
})
