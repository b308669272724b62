import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, invert, type Change } from '../../src/domain/change.ts'
import { decide } from '../../src/domain/command.ts'
import { costOf } from '../../src/domain/cost.ts'
import { costParts } from '../../src/domain/costParts.ts'
import { Reckoning } from '../../src/domain/reckoning.ts'
import { Refusal } from '../../src/domain/refusal.ts'
import { taskList } from '../../src/domain/taskList.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { quarters } from '../../src/domain/values/financialYear.ts'
import { add, pence } from '../../src/domain/values/money.ts'
import { addAll, intervention, line, planOf, source, today } from '../fixtures/builders.ts'
import { anyCommand } from '../fixtures/randomCommands.ts'

/** Figures that are nought say nothing: a page takes one that is not there for nought. */
const worthTelling = (figures: ReadonlyMap<string, number>) =>
  Object.fromEntries([...figures].filter(([, amount]) => amount !== 0).toSorted())

/** A plan with something of everything, so that most random edits hit. */
const small = addAll({
  sources: ['s1', 's2', 's3', 's4'].map((id, number) =>
    source(id, { allocation: pence(1_000_000), parentId: number % 2 === 0 ? null : `s${number}` }),
  ),
  interventions: ['i1', 'i2', 'i3'].map((id) => intervention(id, { itemId: 'C1.1' })),
  lines: ['l1', 'l2', 'l3', 'l4'].map((id) =>
    line(id, { s2: '50', s4: '50' }, [100, 200, 300, 401], { interventionId: 'i1' }),
  ),
})

const stateOf = (reckoning: Reckoning) => ({
  figures: worthTelling(reckoning.figures()),
  findings: reckoning.findings.all().toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})

test('moved figures, findings and task statuses equal those reckoned afresh, after every edit and undo', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCommand, fc.nat(3)), { minLength: 5, maxLength: 60 }), (steps) => {
      const plan = planOf(...small)
      const reckoning = new Reckoning(plan, today)
      const done: Change[] = []
      for (const [command, dice] of steps) {
        const undone = dice === 0 ? done.pop() : undefined
        const change = undone ? invert(undone) : changeOf(() => decide(plan, command).change)
        if (!change) continue
        if (!undone) done.push(change)
        applyChange(plan, change)
        reckoning.follow(change)
        const fresh = new Reckoning(plan, today)
        expect(stateOf(reckoning)).toEqual(stateOf(fresh))
        expect(taskList(plan, reckoning.findings)).toEqual(taskList(plan, fresh.findings))
      }
    }),
    { numRuns: 300 },
  )
})

function changeOf(work: () => Change): Change | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

test('what is told as moved is exactly what differs', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 3, maxLength: 40 }), (commands) => {
      const plan = planOf()
      const reckoning = new Reckoning(plan, today)
      reckoning.takeMoved()
      const shown = new Map(reckoning.figures())
      for (const command of commands) {
        const change = changeOf(() => decide(plan, command).change)
        if (!change) continue
        applyChange(plan, change)
        reckoning.follow(change)
        for (const [name, amount] of reckoning.takeMoved().figures) shown.set(name, amount)
        expect(worthTelling(shown)).toEqual(worthTelling(reckoning.figures()))
      }
    }),
  )
})

test('positions do not depend on the order in which lines were entered', () => {
  const amounts = fc.array(
    fc.tuple(fc.integer({ min: -1e6, max: 1e7 }), fc.constantFrom('30', '33.3', '70')),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(amounts, fc.infiniteStream(fc.nat()), (lines, random) => {
      const sources = [source('a', { allocation: pence(1_000_000) }), source('b', { parentId: 'a' })]
      const made = lines.map(([amount, weight], number) =>
        line(`l${number}`, { a: weight, b: '50' }, [amount, amount, 7, -3]),
      )
      const shuffled = made
        .map((each) => [random.next().value ?? 0, each] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, each]) => each)
      const figures = (of: typeof made) =>
        stateOf(new Reckoning(planOf(...addAll({ sources, lines: of })), today)).figures
      expect(figures(shuffled)).toEqual(figures(made))
    }),
    { numRuns: 50 },
  )
})

test('what sources pay of a line adds up to it, in the year and in every quarter', () => {
  const amount = fc.integer({ min: -1e9, max: 1e9 })
  const weights = fc.array(fc.constantFrom('0', '1', '33.333', '50', '66.667', '100'), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount, amount), weights, (each, shares) => {
      fc.pre(shares.some((weight) => Number(weight) > 0))
      const whole = line(
        'l',
        Object.fromEntries(shares.map((weight, number) => [`s${number}`, weight])),
        each,
      )
      const plan = planOf(...addAll({ sources: shares.map((_, n) => source(`s${n}`)), lines: [whole] }))
      const cost = costOf(plan, 'lines', 'l', today)
      const parts = cost ? costParts(cost) : []
      expect(add(...parts.map((part) => part.amount))).toBe(whole.amount)
      for (const quarter of [0, 1, 2, 3])
        expect(add(...parts.map((part) => part.quarters[quarter] ?? pence(0)))).toBe(each[quarter])
      for (const part of parts) expect(add(...part.quarters)).toBe(part.amount)
    }),
  )
})

test('money on a ring-fence counts towards the grant around it, and towards the plan once', () => {
  const reckoning = new Reckoning(
    planOf(
      ...addAll({
        sources: [
          source('grant', { allocation: pence(1_000_00), inPlan: false }),
          source('ring', { allocation: pence(600_00), parentId: 'grant' }),
          source('inner', { allocation: pence(100_00), parentId: 'ring' }),
        ],
        interventions: [intervention('i', { itemId: 'C1.1' })],
        lines: [line('l', { inner: '100' }, [10_00, 20_00, 30_00, 0], { interventionId: 'i' })],
      }),
    ),
    today,
  )
  expect(reckoning.figure(figure.available)).toBe(600_00)
  expect(reckoning.figure(figure.planned())).toBe(60_00)
  expect(['grant', 'ring', 'inner'].map((id) => reckoning.figure(figure.sourceRemaining(id)))).toEqual([
    940_00, 540_00, 40_00,
  ])
  expect(quarters.map((quarter) => reckoning.figure(figure.sourcePlanned('ring', quarter)))).toEqual([
    10_00, 20_00, 30_00, 0,
  ])
  expect(reckoning.figure(figure.categoryPlanned('C1'))).toBe(60_00)
})

test('what is free in one source does not make up for what is over in another', () => {
  const reckoning = new Reckoning(
    planOf(
      ...addAll({
        sources: [
          source('over', { allocation: pence(100) }),
          source('inside', { allocation: pence(60), parentId: 'over' }),
          source('free', { allocation: pence(50) }),
        ],
        lines: [line('l', { inside: '100' }, [110, 0, 0, 0])],
      }),
    ),
    today,
  )
  expect(reckoning.figure(figure.remaining)).toBe(40)
  expect(reckoning.figure(figure.overPlanned)).toBe(50)
  expect(reckoning.figure(figure.unallocated)).toBe(50)
})
