import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenSavings } from '../../src/domain/chosenSavings.ts'
import type { CutAsked } from '../../src/domain/cutOfSource.ts'
import { inYearCut } from '../../src/domain/inYearCut.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Reckoning } from '../../src/domain/reckoning.ts'
import { whatIf } from '../../src/domain/scenario/whatIf.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import type { Decimal } from '../../src/domain/values/decimal.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, line, planOf, post, source, today, training } from '../fixtures/builders.ts'
import { anyPlan, dayInYear, scenario } from './scenario/plans.ts'

const answer = (plan: Plan, asked: CutAsked, on = today) =>
  inYearCut(plan, new Reckoning(plan, on), asked, on)
const savings = (plan: Plan, asked: CutAsked, chosen: readonly string[]) =>
  chosenSavings(plan, new Reckoning(plan, today), asked, today, chosen)
const planned = (plan: Plan, sourceId: string) =>
  new Reckoning(plan, today).figure(figure.sourcePlanned(sourceId))
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

describe('laws', () => {
  const anyCut = fc.record({
    sourceId: fc.constantFrom('s1', 's2', 's3'),
    from: dayInYear,
    of: fc.constantFrom('year' as const, 'rest' as const),
    percent: fc.constantFrom('3', '8', '50').map((text) => text as Decimal),
  })

  test('what is committed and what can be stopped make what is planned after the date', () => {
    fc.assert(
      fc.property(anyPlan, anyCut, (commands, asked) => {
        const told = answer(planOf(...commands), asked)
        const { atOnce, afterNotice } = told.stoppable
        expect(told.committed + atOnce + afterNotice).toBe(told.planned)
        expect(sum(told.items.map((item) => item.planned))).toBe(told.planned)
        expect(told.shortfall).toBe(Math.max(0, told.cut - told.unplanned - atOnce - afterNotice))
        expect(told.items.map(({ saving }) => saving)).toEqual(
          told.items.map(({ saving }) => saving).toSorted((a, b) => b - a),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('what is chosen saves what its items save, and is short by what they leave', () => {
    const anyKey = fc.constantFrom('l1', 'l2', 'l3').map((id) => `lines/${id}`)
    const anyChosen = fc.array(fc.oneof(anyKey, fc.constantFrom('posts/p1', 'posts/p2', 'training/t1')))
    fc.assert(
      fc.property(anyPlan, anyCut, anyChosen, (commands, asked, chosen) => {
        const plan = planOf(...commands)
        const { items, cut, unplanned } = answer(plan, asked)
        const those = items.filter(({ table, id }) => chosen.includes(`${table}/${id}`))
        const saving = sum(those.map((item) => item.saving))
        expect(savings(plan, asked, chosen)).toEqual({
          saving,
          short: Math.max(0, cut - unplanned - saving),
        })
      }),
      { numRuns: 40 },
    )
  })

  test('what is told as saved is what stopping frees, to the penny', () => {
    fc.assert(
      fc.property(anyPlan, anyCut, (commands, asked) => {
        const plan = planOf(...commands)
        const { items, adjustment, stoppable, after } = answer(plan, asked)
        const stops = items.flatMap((item) => (item.adjustment ? [item.adjustment] : []))
        const stopped = whatIf(plan, scenario([adjustment, ...stops])).plan
        expect(planned(plan, asked.sourceId) - planned(stopped, asked.sourceId)).toBe(
          stoppable.atOnce + stoppable.afterNotice,
        )
        expect(stopped.sources.get(asked.sourceId)?.allocation).toBe(after)
      }),
      { numRuns: 40 },
    )
  })
})

const october: CutAsked = {
  sourceId: 's',
  from: plainDate('2027-10-01'),
  percent: '8' as Decimal,
  of: 'rest',
}

/** £366,000 in a year of 366 days, nearly all of it planned, so that a day is £1,000. */
const plan = planOf(
  ...addAll({
    sources: [source('s', { allocation: pence(366_000_00) }), source('inner', { parentId: 's' })],
    lines: [
      line('atOnce', { s: '100' }, [0, 0, 5_000_00, 0], { stoppable: 'atOnce' }),
      line('notice', { s: '100' }, [9_100_00, 9_200_00, 9_200_00, 9_100_00], {
        stoppable: 'notice',
        noticeWeeks: 13,
      }),
      line('noticeUntold', { s: '100' }, [0, 0, 100_00, 0], { stoppable: 'notice' }),
      line('bound', { s: '100' }, [0, 0, 40_000_00, 40_000_00], { stoppable: 'bound' }),
      line('unknown', { inner: '100' }, [0, 0, 0, 800_00]),
      line('over', { s: '100' }, [100_00, 0, 0, 0], { stoppable: 'atOnce' }),
    ],
    posts: [
      post(
        'vacant',
        { s: '100' },
        { filled: false, salary: pence(36_600_00), start: plainDate('2027-10-31') },
      ),
      post('bound', { s: '100' }, { stoppable: 'bound', salary: pence(183_000_00) }),
    ],
    training: [training('t', { s: '100' }, { quarter: 3, unitCost: pence(50_00) })],
  }),
)

test('8% of the rest from 1 October: what is free, what can be stopped when, and what is then short', () => {
  const told = answer(plan, october)
  // 366,000 × 183 ÷ 366 × 8%.
  expect(told.cut).toBe(14_640_00)
  expect(told.items.map(({ id, how, noticeEnds, saving }) => [id, how, noticeEnds, saving])).toEqual([
    // From 31 October: 153 of 366 days of £36,600.
    ['vacant', 'vacant', null, 15_300_00],
    // Thirteen weeks from 1 October end on 30 December: one day of October to December, and January to March.
    ['notice', 'notice', '2027-12-30', 9_200_00],
    ['atOnce', 'atOnce', null, 5_000_00],
    ['bound', 'bound', null, 0],
    ['noticeUntold', 'unknown', null, 0],
    ['unknown', 'unknown', null, 0],
    ['bound', 'bound', null, 0],
    ['t', 'unknown', null, 0],
  ])
  expect(told.stoppable).toEqual({ atOnce: 20_300_00, afterNotice: 9_200_00 })
  expect(told.unknown).toBe(100_00 + 800_00 + 50_00)
  expect(told.shortfall).toBe(0)
})

test('what was chosen is added up, and what of the cut is then not covered', () => {
  const asked: CutAsked = { sourceId: 's', from: october.from, of: 'sum', amount: pence(60_000_00) }
  const all = answer(plan, asked)
  expect(all.unplanned).toBe(366_000_00 - planned(plan, 's'))
  const chosen = ['lines/atOnce', 'lines/notice', 'lines/atOnce', 'lines/bound', 'lines/gone']
  expect(savings(plan, asked, chosen)).toEqual({
    saving: 14_200_00,
    short: 60_000_00 - all.unplanned - 14_200_00,
  })
  expect(all.adjustment).toEqual({ kind: 'allocation', sourceId: 's', year: 1, amount: 306_000_00 })
})

test('a source without money left is short by what cannot be stopped', () => {
  const tight = planOf(
    ...addAll({
      sources: [source('s', { allocation: pence(366_000_00) })],
      lines: [line('l', { s: '100' }, [0, 0, 0, 366_000_00])],
    }),
  )
  expect(answer(tight, october)).toMatchObject({ unplanned: 0, committed: 366_000_00, shortfall: 14_640_00 })
})

test('a cut of the past is met from today: what was paid meanwhile is committed', () => {
  const told = answer(plan, october, plainDate('2027-11-01'))
  const atOnce = told.items.find(({ id }) => id === 'atOnce')
  // 31 of 92 days are over.
  expect(atOnce).toMatchObject({ planned: 5_000_00, saving: 3_315_22 })
})

test('a cut that cannot be worked out says what to do', () => {
  expect(() => answer(plan, { ...october, sourceId: 'inner' })).toThrow('Enter it under Funding first')
  expect(() => answer(plan, { ...october, sourceId: 'gone' })).toThrow('Choose a funding source')
  expect(() => answer(plan, { ...october, from: plainDate('2028-04-01') })).toThrow(
    'from 1 April 2027 to 31 March 2028',
  )
})
