import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenSavings } from '../../../src/domain/cut/chosenSavings.ts'
import type { Command } from '../../../src/domain/editing/command.ts'
import type { CutAsked } from '../../../src/domain/cut/cutOfSource.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { whatIf } from '../../../src/domain/scenario/whatIf.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, post, source, today, training } from '../../fixtures/builders.ts'
import { anyPlan, dayInYear, scenario } from '../scenario/plans.ts'
import { answer, spentOn } from './answer.ts'

const savings = (plan: Plan, asked: CutAsked, chosen: readonly string[], on = today) =>
  chosenSavings(plan, new Reckoning(plan, on), asked, on, chosen)
const forecast = (plan: Plan, sourceId: string, on = today) =>
  new Reckoning(plan, on).figure(figure.sourceForecast(sourceId))
/** The forecast of a source without that of the ring-fence inside it, which keeps its money. */
const outside = (plan: Plan, sourceId: string, on = today) =>
  forecast(plan, sourceId, on) - (sourceId === 's1' ? forecast(plan, 's2', on) : 0)
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

describe('laws', () => {
  const cutOn = { sourceId: fc.constantFrom('s1', 's2', 's3'), from: dayInYear }
  const anyCut = fc.oneof(
    fc.record({
      ...cutOn,
      of: fc.constantFrom('year' as const, 'rest' as const),
      percent: fc.constantFrom('3', '8', '50').map((text) => text as Decimal),
    }),
    fc.record({
      ...cutOn,
      of: fc.constant('sum' as const),
      amount: fc.integer({ min: 0, max: 35_000_00 }).map(pence),
    }),
  )
  /** A plan in its year: some of it spent, some of it closed, and a day on which the cut is asked about. */
  const anyYear = fc.record({
    commands: anyPlan,
    spent: fc.array(
      fc.record({
        on: fc.constantFrom({ lineId: 'l1' }, { postId: 'p1' }, { sourceId: 's2' }),
        quarter: fc.constantFrom(1 as const, 2 as const, 3 as const),
        amount: fc.integer({ min: 0, max: 90_000_00 }),
      }),
      { maxLength: 4 },
    ),
    closed: fc.constantFrom(0 as const, 1 as const, 2 as const, 4 as const),
    on: fc.oneof(fc.constant(today), dayInYear),
  })
  const planIn = ({ commands, spent, closed }: typeof anyYear extends fc.Arbitrary<infer T> ? T : never) =>
    planOf(...commands, ...spent.map(spentOn), { type: 'inYear.close', quarters: closed })

  /** Whether the ring-fence is over by itself. */
  const isOver = (plan: Plan, named: (id: string) => string, on: typeof today) =>
    new Reckoning(plan, on).figure(named('s2')) < 0

  test('what is committed and what can be stopped make what is expected after the date', () => {
    fc.assert(
      fc.property(anyYear, anyCut, (year, asked) => {
        const told = answer(planIn(year), asked, year.on)
        const { atOnce, afterNotice } = told.stoppable
        expect(told.committed + atOnce + afterNotice - told.income).toBe(told.expected)
        expect(Math.min(told.committed, told.income)).toBeGreaterThanOrEqual(0)
        expect(sum(told.items.map((item) => item.expected))).toBe(told.expected)
        expect(told.shortfall).toBe(Math.max(0, told.cut - told.left - atOnce - afterNotice))
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
      fc.property(anyYear, anyCut, anyChosen, (year, asked, chosen) => {
        const plan = planIn(year)
        const { items, cut, left } = answer(plan, asked, year.on)
        const those = items.filter(({ table, id }) => chosen.includes(`${table}/${id}`))
        const saving = sum(those.map((item) => item.saving))
        expect(savings(plan, asked, chosen, year.on)).toMatchObject({
          saving,
          short: Math.max(0, cut - left - saving),
        })
      }),
      { numRuns: 40 },
    )
  })

  test('what is told as saved is by how much adopting the scenario lowers the forecast, to the penny', () => {
    fc.assert(
      fc.property(anyYear, anyCut, fc.nat(10), (year, asked, among) => {
        const plan = planIn(year)
        const { items, adjustment, stoppable, after, cut, left } = answer(plan, asked, year.on)
        const stops = (those: typeof items) => those.flatMap((item) => item.adjustment ?? [])
        const adopted = (those: typeof items) => whatIf(plan, scenario([adjustment, ...stops(those)])).plan
        const fell = (those: typeof items) =>
          outside(plan, asked.sourceId, year.on) - outside(adopted(those), asked.sourceId, year.on)
        expect(fell(items)).toBe(stoppable.atOnce + stoppable.afterNotice)
        const one = items.slice(among, among + 1)
        expect(fell(one)).toBe(sum(one.map(({ saving }) => saving)))
        expect(adopted(items).sources.get(asked.sourceId)?.allocation).toBe(after)
        const freed = left - cut + stoppable.atOnce + stoppable.afterNotice
        const then = answer(adopted(items), asked, year.on).left
        // A ring-fence that was over frees money outside it besides when it pays less of a cost that is stopped.
        if (isOver(plan, figure.sourceUnderspend, year.on)) expect(then).toBeGreaterThanOrEqual(freed)
        else expect(then).toBe(freed)
      }),
      { numRuns: 80 },
    )
  })

  test('the plan is said to stay over-planned by what it is once the scenario is adopted', () => {
    fc.assert(
      fc.property(anyYear, anyCut, (year, asked) => {
        const plan = planIn(year)
        const { items, adjustment, shortfall, toReprofile } = answer(plan, asked, year.on)
        const stops = items.flatMap((item) => item.adjustment ?? [])
        const adopted = whatIf(plan, scenario([adjustment, ...stops])).plan
        const over = -answer(adopted, asked, year.on).remaining
        if (isOver(plan, figure.sourceRemaining, year.on)) return
        expect(toReprofile).toBe(over > shortfall ? over : 0)
      }),
      { numRuns: 60 },
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
    sources: [
      source('s', { allocation: pence(366_000_00) }),
      source('inner', { parentId: 's', allocation: pence(800_00) }),
      source('unknown'),
    ],
    lines: [
      line('atOnce', { s: '100' }, [0, 0, 5_000_00, 0], { stoppable: 'atOnce' }),
      line('notice', { s: '100' }, [9_100_00, 9_200_00, 9_200_00, 9_100_00], {
        stoppable: 'notice',
        noticeWeeks: 13,
      }),
      line('noticeUntold', { s: '100' }, [0, 0, 100_00, 0], { stoppable: 'notice' }),
      line('bound', { s: '100' }, [0, 0, 40_000_00, 40_000_00], { stoppable: 'bound' }),
      line('unknown', { s: '100' }, [0, 0, 0, 800_00]),
      line('inside', { inner: '100' }, [0, 0, 0, 800_00], { stoppable: 'atOnce' }),
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
    ['bound', 'bound', null, 0],
    ['unknown', 'unknown', null, 0],
    ['noticeUntold', 'unknown', null, 0],
    ['t', 'unknown', null, 0],
  ])
  expect(told.stoppable).toEqual({ atOnce: 20_300_00, afterNotice: 9_200_00 })
  // Of training nothing can be said.
  expect(told.unknown).toBe(100_00 + 800_00)
  expect(told.shortfall).toBe(0)
})

test('what was chosen is added up, and what of the cut is then not covered', () => {
  const asked: CutAsked = { sourceId: 's', from: october.from, of: 'sum', amount: pence(60_000_00) }
  const all = answer(plan, asked)
  expect(all.left).toBe(366_000_00 - forecast(plan, 's'))
  const chosen = ['lines/atOnce', 'lines/notice', 'lines/atOnce', 'lines/bound', 'lines/gone']
  expect(savings(plan, asked, chosen)).toEqual({
    saving: 14_200_00,
    short: 60_000_00 - all.left - 14_200_00,
    toReprofile: 0,
  })
  // It stays a cut, whatever the allocation becomes.
  expect(all.adjustment).toEqual({ kind: 'cut', ...asked })
})

test('income is told apart: it does not make what is committed less', () => {
  const charged = planOf(
    ...addAll({
      sources: [source('s', { allocation: pence(366_000_00) })],
      lines: [
        line('cost', { s: '100' }, [0, 0, 0, 300_00]),
        line('income', { s: '100' }, [0, 0, 0, -500_00]),
      ],
    }),
  )
  expect(answer(charged, october)).toMatchObject({
    ...{ expected: -200_00, committed: 300_00, income: 500_00, unknown: 300_00 },
    stoppable: { atOnce: 0, afterNotice: 0 },
  })
})

test('a source without money left is short by what cannot be stopped', () => {
  const tight = planOf(
    ...addAll({
      sources: [source('s', { allocation: pence(366_000_00) })],
      lines: [line('l', { s: '100' }, [0, 0, 0, 366_000_00])],
    }),
  )
  expect(answer(tight, october)).toMatchObject({ left: 0, committed: 366_000_00, shortfall: 14_640_00 })
})

test('a cut of the past is met from today: what was paid meanwhile is committed', () => {
  const told = answer(plan, october, plainDate('2027-11-01'))
  const atOnce = told.items.find(({ id }) => id === 'atOnce')
  // 31 of 92 days are over.
  expect(atOnce).toMatchObject({ expected: 5_000_00, saving: 3_315_22 })
})

test('a cut that cannot be worked out says what to do', () => {
  expect(() => answer(plan, { ...october, sourceId: 'unknown' })).toThrow('Enter it under Funding first')
  expect(() => answer(plan, { ...october, sourceId: 'gone' })).toThrow('Choose a funding source')
  expect(() => answer(plan, { ...october, from: plainDate('2028-04-01') })).toThrow(
    'from 1 April 2027 to 31 March 2028',
  )
  const sum: CutAsked = { sourceId: 's', from: october.from, of: 'sum', amount: pence(366_000_01) }
  expect(() => answer(plan, sum)).toThrow(
    'A cut of £366,000.01 is more than the allocation of “Source s”, which is £366,000. Enter at most that',
  )
  expect(() => answer(plan, { ...october, percent: '100.1' as Decimal })).toThrow('A cut of 100.1% is more')
  expect(answer(plan, { ...sum, amount: pence(366_000_00) }).after).toBe(0)
  const wider = planOf(...addAll({ sources: [source('s', { allocation: pence(1_00), inPlan: false })] }))
  expect(() => answer(wider, october)).toThrow('“Source s” is not this plan’s own money')
})

/** £1,000 with a line of £100, £200, £300 and £400 that can be stopped at once. */
const thousand = (...more: readonly Command[]) =>
  planOf(
    ...addAll({
      sources: [source('s', { allocation: pence(1_000_00) })],
      lines: [line('l', { s: '100' }, [100_00, 200_00, 300_00, 400_00], { stoppable: 'atOnce' })],
    }),
    ...more,
  )
const tenth: CutAsked = { sourceId: 's', from: october.from, of: 'year', percent: '10' as Decimal }

test('what the forecast leaves absorbs the cut before anything is stopped: a closed quarter counts as it was spent', () => {
  const year = thousand(spentOn({ on: { lineId: 'l' }, quarter: 1, amount: 40_00 }, 1), {
    type: 'inYear.close',
    quarters: 1,
  })
  expect(answer(year, tenth)).toMatchObject({ cut: 100_00, left: 60_00, shortfall: 0 })
  expect(savings(year, tenth, [])).toEqual({ saving: 0, short: 40_00, toReprofile: 100_00 })
})

test('a source that is over already is short by that besides the cut', () => {
  const over = thousand({ type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(150_00) })
  expect(answer(over, tenth)).toMatchObject({ left: -50_00, remaining: -50_00 })
  expect(savings(over, tenth, [])).toEqual({ saving: 0, short: 150_00, toReprofile: 0 })
  const spent = thousand(spentOn({ on: { sourceId: 's' }, quarter: 1, amount: 170_00 }, 1), {
    type: 'inYear.close',
    quarters: 1,
  })
  expect(answer(spent, tenth)).toMatchObject({ left: -70_00, remaining: 0 })
})

test('a vacancy saves what is expected of it, not what is planned, and never starts in its scenario', () => {
  // £36,600 from April; asked on 1 September with eight weeks to fill it, it is expected from 27 October.
  const on = plainDate('2027-09-01')
  const vacancy = planOf(
    ...addAll({
      sources: [source('s', { allocation: pence(36_600_00) })],
      posts: [post('v', { s: '100' }, { filled: false, leadWeeks: 8, salary: pence(36_600_00) })],
    }),
  )
  const asked: CutAsked = { ...tenth, percent: '60' as Decimal }
  const told = answer(vacancy, asked, on)
  const [item] = told.items
  // 157 of 366 days at £100 a day.
  expect(item).toMatchObject({
    how: 'vacant',
    expected: 15_700_00,
    saving: 15_700_00,
    lessPlanned: 36_600_00,
  })
  expect(item?.adjustment).toMatchObject({ postId: 'v', from: '2027-04-01' })
  const stopped = whatIf(vacancy, scenario([item?.adjustment ?? told.adjustment])).plan
  expect(stopped.posts.get('v')?.end).toBe('2027-03-31')
  expect(told).toMatchObject({ cut: 21_960_00, left: 20_900_00, shortfall: 0, toReprofile: 0 })
  // Left to be filled, the forecast is short of little, and the plan of all the cut.
  expect(savings(vacancy, asked, [], on)).toEqual({ saving: 0, short: 1_060_00, toReprofile: 21_960_00 })
})
