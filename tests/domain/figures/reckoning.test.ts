import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, invert, type Change } from '../../../src/domain/editing/change.ts'
import { decide, type Command } from '../../../src/domain/editing/command.ts'
import type { Condition } from '../../../src/domain/plan/condition.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { Refusal } from '../../../src/domain/refusal.ts'
import { taskList } from '../../../src/domain/timetable/taskList.ts'
import { addDays, plainDate } from '../../../src/domain/values/date.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence, type Pence } from '../../../src/domain/values/money.ts'
import {
  addAll,
  intervention,
  line,
  planOf,
  post,
  source,
  step,
  today,
  training,
} from '../../fixtures/builders.ts'
import { figuresOf, worthTelling } from '../../fixtures/figures.ts'
import { contribution, mustGoBack } from '../checks/found.ts'
import { anyCommand } from '../../fixtures/randomCommands.ts'

const forJobs: Condition = {
  kind: 'onlyItems',
  items: ['JOBS'],
  text: 'For jobs',
  certainty: 'found',
  source: '',
}

/** A plan with something of everything, at the edge of many rules, so that most random edits hit and many findings move. */
const small: readonly Command[] = [
  ...addAll({
    sources: ['s1', 's2', 's3', 's4'].map((id, number) =>
      source(id, {
        allocation: pence(1_000_000),
        parentId: id === 's2' ? 's1' : null,
        // A baseline on money that pays for nothing, so that only another grant's condition speaks of it.
        baseline: id === 's4' ? pence(9_000_000) : null,
        endDate: number === 0 ? plainDate('2027-12-31') : null,
        conditions: id === 's3' ? [forJobs] : [],
      }),
    ),
    interventions: ['i1', 'i2', 'i3'].map((id) => intervention(id, { itemId: 'C1.1' })),
    lines: [
      ...['l1', 'l2'].map((id) =>
        line(id, { s2: '50', s3: '50' }, [100, 200, 300, 401], { interventionId: 'i1' }),
      ),
      // Alike, and charged to other money.
      line('l3', { s2: '100' }, [1000, 0, 0, 0], { description: 'Kits', interventionId: 'i2' }),
      line('l4', { s3: '100' }, [0, 0, 0, 1000], { description: 'kits', interventionId: 'i2' }),
    ],
    posts: [
      post('p1', { s2: '100' }, { interventionId: 'i1', end: plainDate('2028-01-31') }),
      post('p2', { s3: '100' }, { interventionId: 'i1', filled: false, leadWeeks: 8 }),
    ],
    training: [training('g1', { s3: '100' }, { interventionId: 'i2' })],
    steps: [step('t1', { kind: 'submission', date: plainDate('2027-01-29') })],
  }),
  ...[{ lineId: 'l1' }, { postId: 'p1' }, { trainingId: 'g1' }].map((on, number): Command => ({
    type: 'actual.add',
    record: {
      id: `a${number + 1}`,
      lineId: null,
      postId: null,
      trainingId: null,
      sourceId: null,
      quarter: 1,
      amount: pence(70_000),
      note: '',
      chargedTo: null,
      ...on,
    },
  })),
]

const stateOf = (reckoning: Reckoning) => ({
  figures: figuresOf(reckoning),
  findings: reckoning.findings.all().toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})

test('moved figures, findings and task statuses equal those reckoned afresh, after every edit and undo', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCommand, fc.nat(3)), { minLength: 5, maxLength: 30 }), (steps) => {
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
}, 180_000)

function changeOf(work: () => Change): Change | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Moves what a page shows on by what it is told, which has to be exactly what differs. */
function showMoved(shown: Map<string, Pence | null>, reckoning: Reckoning) {
  const moved = [...reckoning.takeMoved().figures]
  const before = (name: string) => (shown.has(name) ? shown.get(name) : 0)
  expect(moved.filter(([name, amount]) => amount === before(name))).toEqual([])
  for (const [name, amount] of moved) shown.set(name, amount)
  expect(worthTelling(shown)).toEqual(figuresOf(reckoning))
}

test.each([
  ['an empty plan', []],
  ['a plan with something of everything', small],
])('what is told as moved is exactly what differs, in %s', (_, begun) => {
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 3, maxLength: 40 }), (commands) => {
      const plan = planOf(...begun)
      const reckoning = new Reckoning(plan, today)
      reckoning.takeMoved()
      const shown = new Map(reckoning.figures())
      for (const command of commands) {
        const change = changeOf(() => decide(plan, command).change)
        if (!change) continue
        applyChange(plan, change)
        reckoning.follow(change)
        showMoved(shown, reckoning)
      }
    }),
  )
})

test('a new day moves what hangs on it, and only that is told', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { minLength: 3, maxLength: 20 }), fc.nat(500), (commands, days) => {
      const plan = planOf(...small)
      const reckoning = new Reckoning(plan, today)
      for (const command of commands) {
        const change = changeOf(() => decide(plan, command).change)
        if (!change) continue
        applyChange(plan, change)
        reckoning.follow(change)
      }
      reckoning.takeMoved()
      const shown = new Map(reckoning.figures())
      reckoning.turnTo(addDays(today, days))
      expect(stateOf(reckoning)).toEqual(stateOf(new Reckoning(plan, addDays(today, days))))
      showMoved(shown, reckoning)
    }),
  )
})

test('figures that become known or unknown are told, and so is what rests on them', () => {
  const plan = planOf(
    ...addAll({
      sources: ['a', 'b'].map((id) =>
        source(id, {
          allocation: pence(50_00),
          parentId: id === 'b' ? 'a' : null,
          conditions: id === 'a' ? [mustGoBack] : [],
        }),
      ),
      posts: [post('p', { b: '100' })],
    }),
    contribution('c', { sourceId: 'b', amount: pence(5_00) }),
  )
  const reckoning = new Reckoning(plan, today)
  reckoning.takeMoved()
  const told = (command: Command) => {
    const { change } = decide(plan, command)
    applyChange(plan, change)
    reckoning.follow(change)
    return Object.fromEntries(reckoning.takeMoved().figures)
  }
  const allocationOf = (id: string, allocation: Pence | null) =>
    told({ type: 'source.change', id, fields: { allocation } })
  expect(allocationOf('b', null)).toMatchObject({
    ...{ 'source/b/available': null, 'source/b/remaining': null, 'source/b/underspend': null },
  })
  // What lies inside another source is no part of what the plan has.
  expect(reckoning.told(figure.available)).not.toBeNull()
  expect(allocationOf('a', null)).toMatchObject({
    ...{ [figure.available]: null, [figure.remaining]: null, [figure.underspend]: null },
    ...{ [figure.atRisk]: null, 'source/a/available': null },
  })
  // A number that moves behind what is not known is nobody's to see.
  const more = told({ type: 'contribution.change', id: 'c', fields: { amount: pence(6_00) } })
  expect(Object.keys(more).filter((name) => /available|remaining|underspend/.test(name))).toEqual([])
  expect(allocationOf('a', pence(100_00))).toMatchObject({
    ...{ [figure.available]: 106_00, 'source/a/available': 106_00 },
  })
  // Once nobody says what becomes of what is left, what is at risk is not known.
  expect(told({ type: 'source.change', id: 'a', fields: { conditions: [] } })).toMatchObject({
    ...{ [figure.atRisk]: null, 'source/a/atRisk': null },
  })
  const unpaid = told({ type: 'post.change', id: 'p', fields: { salary: null } })
  expect(unpaid).toMatchObject({
    'posts/p/planned': null,
    'posts/p/planned/q1': null,
    'posts/p/annual': null,
  })
  expect(told({ type: 'post.remove', id: 'p' })).toMatchObject({ 'posts/p/planned': 0 })
})
