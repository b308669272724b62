import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange, invert } from '../../../src/domain/editing/change.ts'
import { decide } from '../../../src/domain/editing/command.ts'
import { toExchange } from '../../../src/domain/plan/exchange.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { scenarioCommands } from '../../../src/domain/scenario/commands.ts'
import type { Adjustment } from '../../../src/domain/scenario/scenario.ts'
import { whatIf } from '../../../src/domain/scenario/whatIf.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, post, source, today } from '../../fixtures/builders.ts'
import { after, allocationAfter, anyAdjustments, anyPlan, cut, planWith, scenario } from './plans.ts'

const figuresOf = (plan: Plan) =>
  Object.fromEntries(
    [...new Reckoning(plan, today).figures()].filter(([, amount]) => amount !== 0).toSorted(),
  )

describe('laws', () => {
  test('a scenario adopted is the scenario that was shown, and one undo takes it back', () => {
    fc.assert(
      fc.property(anyPlan, anyAdjustments, (commands, all) => {
        const adjustments = all.filter((each) => !JSON.stringify(each).includes('gone'))
        const plan = planOf(...commands, { type: 'scenario.add', record: scenario(adjustments) })
        fc.pre(scenarioCommands(plan, { adjustments }).commands.length > 0)
        const was = JSON.stringify(toExchange(plan))
        const shown = figuresOf(whatIf(plan, scenario(adjustments)).plan)
        expect(JSON.stringify(toExchange(plan))).toBe(was)
        const { change, title } = decide(plan, { type: 'scenario.adopt', id: 'w' })
        expect(title).toBe('adopt scenario “What if”')
        applyChange(plan, change)
        expect(figuresOf(plan)).toEqual(shown)
        expect(plan.scenarios.size).toBe(0)
        applyChange(plan, invert(change))
        expect(JSON.parse(JSON.stringify(toExchange(plan)))).toEqual(JSON.parse(was))
      }),
      { numRuns: 60 },
    )
  })

  test('adjustments are made one after another, each on what those before it left', () => {
    fc.assert(
      fc.property(anyPlan, anyAdjustments, anyAdjustments, (commands, first, second) => {
        // Cuts add up by design, so they alone do not fall apart into two scenarios.
        fc.pre(!first.some(({ kind }) => kind === 'cut'))
        const plan = planOf(...commands)
        const atOnce = whatIf(plan, scenario([...first, ...second])).plan
        const inTwo = whatIf(whatIf(plan, scenario(first)).plan, scenario(second)).plan
        expect(toExchange(atOnce)).toEqual(toExchange(inTwo))
      }),
      { numRuns: 60 },
    )
  })

  test('showing a scenario never changes the plan, even one about what is not in it', () => {
    fc.assert(
      fc.property(anyPlan, anyAdjustments, (commands, adjustments) => {
        const plan = planOf(...commands)
        const was = JSON.stringify(toExchange(plan))
        whatIf(plan, scenario(adjustments))
        expect(JSON.stringify(toExchange(plan))).toBe(was)
      }),
      { numRuns: 50 },
    )
  })

  test('a line that is stopped still adds up, and is over after the year', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 365 }), (commands, days) => {
        const plan = planOf(...commands)
        const from = plainDate(Temporal.PlainDate.from('2027-04-01').add({ days }).toString())
        const stop: Adjustment = { kind: 'stop', lineId: 'l1', postId: null, from }
        const stopped = whatIf(plan, scenario([stop])).plan.lines.get('l1')
        const { amount, q1, q2, q3, q4, months } = stopped ?? line('l1', {}, [0, 0, 0, 0])
        expect(amount).toBe(q1 + q2 + q3 + q4)
        if (months) expect(months.reduce((sum, month) => sum + month, 0)).toBe(amount)
        expect(figuresOf(whatIf(plan, scenario([stop])).plan)[figure.costPlanned('lines', 'l1', 'y2')]).toBe(
          undefined,
        )
      }),
    )
  })
})

/** A plan of one source of £365,000 and what is given. */
describe('allocations', () => {
  test('a percentage is rounded half away from nought, to the penny', () => {
    const percent = (text: string): Adjustment => ({
      kind: 'allocationPercent',
      sourceId: 's',
      year: 1,
      percent: text,
    })
    // 365,000.00 × 0.0001% = 36.5 pence.
    expect(allocationAfter(percent('0.0001'))).toBe(365_000_00 + 37)
    expect(allocationAfter(percent('-0.0001'))).toBe(365_000_00 - 36)
    expect(allocationAfter(percent('-8'), percent('-8'))).toBe(308_936_00)
  })
  test('another sum is indicative and has no letter until there is one', () => {
    const { certainty, letter, letterDate, accepted } =
      after(planWith(), cut('8', 'year')).sources.get('s') ?? source('')
    expect({ certainty, letter, letterDate, accepted }).toEqual({
      certainty: 'indicative',
      letter: '',
      letterDate: null,
      accepted: false,
    })
  })
  test('the same sum keeps its letter', () => {
    const same: Adjustment = { kind: 'allocation', sourceId: 's', year: 1, amount: pence(365_000_00) }
    expect(scenarioCommands(planWith(), scenario([same])).commands).toEqual([])
  })
  test('a percentage of what is not known does nothing, and says so', () => {
    const { commands, notes } = scenarioCommands(
      planWith(),
      scenario([{ kind: 'allocationPercent', sourceId: 's', year: 2, percent: '-8' }]),
    )
    expect(commands).toEqual([])
    expect(notes.join()).toContain('“Source s” in year 2 is not known')
  })
  test('a later year is set by itself', () => {
    const plan = after(planWith(), { kind: 'allocation', sourceId: 's', year: 3, amount: pence(100) })
    expect(plan.sources.get('s')?.laterYears.map(({ amount }) => amount)).toEqual([null, 100])
  })
})

describe('costs', () => {
  const stopLine = (from: string): Adjustment => ({
    kind: 'stop',
    lineId: 'l',
    postId: null,
    from: plainDate(from),
  })
  const quartersAfter = (from: string, more: Parameters<typeof line>[3] = {}) => {
    const { lines } = after(
      planWith(...addAll({ lines: [line('l', { s: '100' }, [100, 100, 92, 91], more)] })),
      stopLine(from),
    )
    const { amount, q1, q2, q3, q4, months } = lines.get('l') ?? line('', {}, [0, 0, 0, 0])
    return months === null ? [amount, q1, q2, q3, q4] : [amount, q1, q2, q3, q4, ...months]
  }
  test('a line keeps the days before its date, and nothing after', () => {
    // 31 of the 92 days from October to December.
    expect(quartersAfter('2027-11-01')).toEqual([231, 100, 100, 31, 0])
    expect(quartersAfter('2027-10-01')).toEqual([200, 100, 100, 0, 0])
    expect(quartersAfter('2027-03-01')).toEqual([0, 0, 0, 0, 0])
    expect(quartersAfter('2028-04-01')).toEqual([383, 100, 100, 92, 91])
  })
  test('a line with months keeps them month by month', () => {
    const months = [50, 25, 25, 30, 30, 40, 0, 62, 30, 91, 0, 0].map(pence)
    // Half of the 30 days of November.
    expect(quartersAfter('2027-11-16', { months })).toEqual([
      231, 100, 100, 31, 0, 50, 25, 25, 30, 30, 40, 0, 31, 0, 0, 0, 0,
    ])
  })
  test('a working goes with the sum it worked out', () => {
    const basis = {
      unitCost: pence(383),
      quantity: '1' as Decimal,
      each: '1' as Decimal,
      quantityName: '',
      eachName: '',
      purchase: null,
      assumption: '',
    }
    const plan = after(
      planWith(...addAll({ lines: [line('l', {}, [100, 100, 92, 91], { basis })] })),
      stopLine('2027-11-01'),
    )
    expect(plan.lines.get('l')).toMatchObject({ basis: null, amount: 231 })
  })
  test('a line stopped in the second year is paid in this one and until then', () => {
    const plan = after(
      planWith(...addAll({ lines: [line('l', { s: '100' }, [0, 0, 0, 365])] })),
      stopLine('2028-04-11'),
    )
    const reckoning = new Reckoning(plan, today)
    const planned = (period?: 'y2' | 'y3') => reckoning.figure(figure.planned(period))
    expect([planned(), planned('y2'), planned('y3')]).toEqual([365, 10, 0])
  })
  test('a post ends the day before, unless it ends sooner', () => {
    const stopPost: Adjustment = { kind: 'stop', lineId: null, postId: 'p', from: plainDate('2027-10-01') }
    const endAfter = (end: string | null) =>
      after(
        planWith(...addAll({ posts: [post('p', {}, { end: end === null ? null : plainDate(end) })] })),
        stopPost,
      ).posts.get('p')?.end
    expect([endAfter(null), endAfter('2028-01-01'), endAfter('2027-06-30')]).toEqual([
      '2027-09-30',
      '2027-09-30',
      '2027-06-30',
    ])
  })
  test('a post that was filled since its stop was kept, which would lose what was paid of it, is told', () => {
    const stop: Adjustment = { kind: 'stop', lineId: null, postId: 'p', from: plainDate('2027-04-01') }
    const told = (filled: boolean) =>
      scenarioCommands(planWith(...addAll({ posts: [post('p', {}, { filled })] })), scenario([stop]))
    expect(told(false).notes).toEqual([])
    expect(told(true).commands).toEqual(told(false).commands)
    expect(told(true).notes.join()).toContain(
      '“Post p” is filled, and as it stops here nothing of it is paid',
    )
  })
  test('a vacancy starts later; a filled post never does', () => {
    const plan = planWith(...addAll({ posts: [post('in'), post('out', {}, { filled: false })] }))
    const delay = (postId: string | null): Adjustment => ({ kind: 'delay', postId, weeks: 6 })
    const starts = (of: Plan) => ['in', 'out'].map((id) => of.posts.get(id)?.start)
    expect(starts(after(plan, delay(null)))).toEqual(['2027-04-01', '2027-05-13'])
    const { commands, notes } = scenarioCommands(plan, scenario([delay('in')]))
    expect(commands).toEqual([])
    expect(notes).toEqual(['Someone is in the post “Post in”, so it does not start later'])
  })
  test('a cut of a ring-fence says that the grant around it keeps its sum', () => {
    const sources = [
      source('g', { allocation: pence(100_00) }),
      source('r', { parentId: 'g', allocation: pence(40_00) }),
    ]
    const cutting = (sourceId: string): Adjustment => ({
      ...{ kind: 'cut', sourceId, from: plainDate('2027-10-01') },
      ...{ percent: '10' as Decimal, of: 'year' },
    })
    const told = (sourceId: string) =>
      scenarioCommands(planWith(...addAll({ sources })), scenario([cutting(sourceId)])).notes
    expect(told('r').join()).toContain('“Source r” lies inside “Source g”, which keeps its sum')
    expect(told('g')).toEqual([])
  })
  test('a post left unfilled does not start later', () => {
    const empty = { filled: false, end: plainDate('2027-03-31') }
    const plan = planWith(...addAll({ posts: [post('empty', {}, empty)] }))
    const told = (postId: string | null) =>
      scenarioCommands(plan, scenario([{ kind: 'delay', postId, weeks: 6 }]))
    expect(told(null)).toMatchObject({ commands: [], notes: [] })
    expect(told('empty').notes.join()).toContain('“Post empty” is not to be filled')
  })
  test('an uplift stands beside those that are assumed already', () => {
    const plan = after(planWith(), { kind: 'uplift', what: 'pay', year: 2, percent: '5' as Decimal })
    expect(plan.assumptions.get('assumptions')).toMatchObject({ pay2: '5', pay3: null, prices2: null })
  })
})

test('a scenario that changes nothing, or is not there, is not adopted', () => {
  const plan = planWith({ type: 'scenario.add', record: scenario([]) })
  expect(() => decide(plan, { type: 'scenario.adopt', id: 'w' })).toThrow('changes nothing')
  expect(() => decide(plan, { type: 'scenario.adopt', id: 'x' })).toThrow('no longer in the plan')
})
