import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CutAsked } from '../../../src/domain/cut/cutOfSource.ts'
import { cutSums, explainCut } from '../../../src/domain/explain/cut.ts'
import { Explanation } from '../../../src/domain/explain/explanation.ts'
import { inYearCut, type InYearCut } from '../../../src/domain/cut/inYearCut.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, post, source, today } from '../../fixtures/builders.ts'
import { anyPlan, dayInYear } from '../scenario/plans.ts'
import { breaches } from './breaches.ts'

const sumsOf = ({ cut, left, expected, stoppable, committed, shortfall, toReprofile }: InYearCut) => ({
  ...{ cut, left, expected, ...stoppable, committed, short: shortfall, toReprofile },
})
const everything = { depth: Infinity, most: 100 }

test('the parts of every sum and of every cost of a cut make exactly its amount, down to the records', () => {
  const anyCut = fc.record({
    sourceId: fc.constantFrom('s1', 's2', 's3'),
    from: dayInYear,
    of: fc.constantFrom('year' as const, 'rest' as const),
    percent: fc.constantFrom('3', '50').map((text) => text as Decimal),
  })
  const on = fc.oneof(fc.constant(today), dayInYear)
  const closed = fc.constantFrom(0 as const, 1 as const, 3 as const)
  fc.assert(
    fc.property(anyPlan, anyCut, on, closed, (commands, asked, day, quarters) => {
      const plan = planOf(...commands, { type: 'inYear.close', quarters })
      const reckoning = new Reckoning(plan, day)
      const told = inYearCut(plan, reckoning, asked, day)
      const amounts = sumsOf(told)
      for (const about of cutSums) {
        const explanation = explainCut(plan, reckoning, asked, about, day, everything)
        Explanation.parse(explanation)
        expect(breaches(explanation)).toEqual([])
        expect([about, explanation.amount]).toEqual([about, amounts[about]])
      }
      for (const item of told.items)
        for (const amount of ['expected', 'saving'] as const) {
          const about = { cost: `${item.table}/${item.id}`, amount }
          const explanation = explainCut(plan, reckoning, asked, about, day, everything)
          expect(breaches(explanation)).toEqual([])
          expect(explanation.amount).toBe(item[amount])
        }
    }),
    { numRuns: 25 },
  )
}, 60_000)

const plan = planOf(
  ...addAll({
    sources: [source('s', { allocation: pence(366_000_00), letter: 'Letter 7' })],
    lines: [
      line('l', { s: '100' }, [0, 0, 92_00, 91_00], { stoppable: 'notice', noticeWeeks: 4 }),
      line('m', { s: '100' }, [0, 0, 0, 300_000_00]),
    ],
    posts: [post('v', { s: '100' }, { filled: false })],
  }),
)
const asked: CutAsked = { sourceId: 's', from: plainDate('2027-10-01'), of: 'rest', percent: '8' as Decimal }
const explained = (about: Parameters<typeof explainCut>[3], of: CutAsked = asked) =>
  explainCut(plan, new Reckoning(plan, today), of, about, today)

test('the cut says what it is a percentage of, by how many days, and the letter the allocation came in', () => {
  const { title, how, parts } = explained('cut')
  expect(title).toBe('Source s, the cut')
  expect(how).toBe(
    '8% of the allocation of £366,000 × 183 of the 366 days of 2027-28, those from 1 October 2027, rounded to the penny',
  )
  expect(parts).toMatchObject([{ amount: 366_000_00, counts: 'restsOn', letter: { title: 'Letter 7' } }])
  const sum = { sourceId: 's', from: asked.from, of: 'sum' as const }
  expect(explained('cut', { ...sum, amount: pence(1) }).how).toBe('The sum that was asked for')
})

test('a cost says why it is saved or not, and where that is written', () => {
  const saving = explained({ cost: 'lines/l', amount: 'saving' })
  // Four weeks of October to December are paid.
  expect(saving).toMatchObject({
    title: 'Line l, saved when it is stopped',
    amount: 155_00,
    how: 'With notice it is paid until 28 October 2027, and nothing after',
    record: { table: 'lines', id: 'l', field: 'stoppable' },
  })
  expect(explained('committed').parts.map(({ title, amount, how }) => [title, amount, how])).toEqual([
    ['Line m', 300_000_00, 'Nobody has said how it can be stopped, so it is taken for bound'],
    ['Line l', 28_00, 'With notice it is paid until 28 October 2027, and nothing after'],
  ])
  expect(explained('atOnce').parts.map(({ how }) => how)).toEqual([
    'The post is vacant: left unfilled, all that is expected of it is saved',
  ])
  expect(explained({ cost: 'lines/gone', amount: 'saving' }).amount).toBe(0)
})

test('what is short is the cut less what is left, which can be looked into, less what can be stopped', () => {
  const { parts } = explained('short')
  expect(parts.map(({ name, counts }) => [name, counts])).toEqual([
    [null, 'added'],
    [figure.sourceUnderspend('s'), 'taken'],
    [null, 'taken'],
    [null, 'taken'],
    [null, 'added'],
  ])
})
