import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { isKnown } from '../../src/domain/figures/derived.ts'
import { figure, type Period } from '../../src/domain/values/figure.ts'
import { parsePounds, pence } from '../../src/domain/values/money.ts'
import { plainPounds, tidyFacts } from '../../src/domain/workbook/tidyFacts.ts'
import { readSheets } from '../../src/workbook/readSheets.ts'
import { writeCsv } from '../../src/workbook/writeCsv.ts'
import { hostileWords, reworded, samplePlan, smallPlan, sourceOf } from '../domain/documents/plans.ts'
import { anyPlan } from './plans.ts'

const columns = ['kind', 'id', 'subject', 'measure', 'period', 'amount', 'certainty'] as const

const factsOf = (plan: Plan) =>
  tidyFacts(sourceOf(plan))
    .slice(1)
    .map(
      (row) =>
        Object.fromEntries(columns.map((column, index) => [column, row[index + 3] ?? ''])) as Record<
          (typeof columns)[number],
          string
        >,
    )

const periods: readonly (readonly [string, Period | undefined])[] = [
  ['Year', undefined],
  ['Q1', 1],
  ['Q2', 2],
  ['Q3', 3],
  ['Q4', 4],
  ['Year 2', 'y2'],
  ['Year 3', 'y3'],
]

describe('The tidy data', () => {
  test('has the plan’s, sources’ and posts’ figures as the ledger has them', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { figure: amountOf } = sourceOf(plan)
        const byName = new Map(
          factsOf(plan).map((fact) => [
            `${fact.kind} ${fact.id} ${fact.measure} ${fact.period}`,
            fact.amount,
          ]),
        )
        const expectFact = (subject: string, measure: string, title: string, name: string) => {
          expect(byName.get(`${subject} ${measure} ${title}`), name).toBe(
            isKnown(plan, name, amountOf) ? plainPounds(amountOf(name)) : '',
          )
        }
        for (const [title, period] of periods) {
          expectFact('plan plan', 'planned', title, figure.planned(period))
          for (const id of plan.sources.keys())
            expectFact(`source ${id}`, 'planned', title, figure.sourcePlanned(id, period))
          for (const id of plan.posts.keys())
            expectFact(`post ${id}`, 'planned', title, figure.costPlanned('posts', id, period))
        }
        for (const id of plan.sources.keys()) {
          expectFact(`source ${id}`, 'available', 'Year 2', figure.sourceAvailable(id, 'y2'))
          expectFact(`source ${id}`, 'remaining', 'Year', figure.sourceRemaining(id))
          expectFact(`source ${id}`, 'at risk of return', 'Year', figure.sourceAtRisk(id))
        }
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  test('tells each fact once', () => {
    const names = factsOf(samplePlan()).map(({ kind, id, measure, period }) =>
      [kind, id, measure, period].join('|'),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(names.map((name) => name.split('|')[0]))).toEqual(
      new Set([
        'plan',
        'source',
        'category',
        'cost type',
        'provider',
        'intervention',
        'line',
        'post',
        'training',
      ]),
    )
  })

  test('leaves the amount empty where it is not known, and says how firm the others are', () => {
    const plan = smallPlan()
    const grant = plan.sources.get('s1')
    if (grant) plan.sources.set('s1', { ...grant, allocation: null })
    const found = (id: string, measure: string) =>
      factsOf(plan).find((fact) => fact.id === id && fact.measure === measure && fact.period === 'Year')
    expect(found('s1', 'available')).toMatchObject({ amount: '', certainty: 'not known' })
    expect(found('s2', 'available')).toMatchObject({ amount: '200.00', certainty: 'indicative' })
    expect(found('plan', 'remaining')).toMatchObject({ amount: '', certainty: 'not known' })
    expect(found('s1', 'planned')).toMatchObject({ amount: '750.01', certainty: '' })
  })

  test('leaves what is at risk empty while nobody has said whether it may be carried over, and tells what is known', () => {
    const plan = smallPlan()
    for (const [id, each] of plan.sources) plan.sources.set(id, { ...each, grantId: null, conditions: [] })
    const found = (id: string, measure: string) =>
      factsOf(plan).find((fact) => fact.id === id && fact.measure === measure)
    expect(found('s1', 'at risk of return')).toMatchObject({ amount: '', certainty: 'not known' })
    expect(found('plan', 'at risk of return')).toMatchObject({ amount: '', certainty: 'not known' })
    expect(found('plan', 'at risk of return, at least')).toMatchObject({ amount: '0.00' })
  })

  test('writes amounts as plain numbers with two decimals', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const written = plainPounds(pence(amount))
        expect(written).toMatch(/^-?\d+\.\d\d$/)
        if (Math.abs(amount) < 100_000_000_000) expect(parsePounds(written)).toBe(pence(amount + 0))
      }),
    )
    expect(plainPounds(pence(-5))).toBe('-0.05')
  })

  test('lets through no control character that the workbook would not', () => {
    const plan = reworded(smallPlan(), hostileWords['control characters'])
    const rows = tidyFacts(sourceOf(plan))
    expect(rows.flat().filter((text) => /[^\P{Cc}\n]|\uFFFE/u.test(text))).toEqual([])
    expect(rows.flat()).toContain('abcdef')
  })

  test('comes back out of the file as it went in', async () => {
    const facts = tidyFacts(sourceOf(smallPlan()))
    const [sheet] = await readSheets('tidy.csv', writeCsv(facts))
    expect(sheet?.rows).toHaveLength(facts.length)
    expect(sheet?.rows[0]?.slice(3)).toEqual([
      ...['subject_kind', 'subject_id', 'subject', 'measure', 'period', 'amount_pounds', 'certainty'],
    ])
  })
})
