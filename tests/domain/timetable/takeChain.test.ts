import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type Command } from '../../../src/domain/editing/command.ts'
import type { Pack } from '../../../src/domain/plan/pack.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import { dateOf, daysOffOf } from '../../../src/domain/timetable/calendar.ts'
import { anchor, type Chain } from '../../../src/domain/timetable/chain.ts'
import { addDays, plainDate } from '../../../src/domain/values/date.ts'
import { isWorkingDay } from '../../../src/domain/values/workingDays.ts'
import { createReferenceLibrary } from '../../../src/packs/referenceLibrary.ts'
import { addAll, planOf, step } from '../../fixtures/builders.ts'

const [pack] = createReferenceLibrary(join(import.meta.dirname, '../../../resources'))
  .packs()
  .filter(({ financialYear }) => financialYear === '2027-28') as [Pack]

const planWith = (...commands: readonly Command[]): Plan => ({
  ...planOf(...commands),
  packs: new Map([['pack', { id: 'pack', pack }]]),
})
const after = (plan: Plan, command: Command): Plan => {
  const moved = { ...plan, steps: new Map(plan.steps) }
  for (const { id, after: record } of decide(plan, command).change)
    if (record) moved.steps.set(id, record as never)
    else moved.steps.delete(id)
  return moved
}
const take = (chain: Chain, anchorId: string | null): Command => ({
  type: 'chain.take',
  chainId: chain.id,
  anchorId,
  ids: Object.fromEntries([anchor, ...chain.steps.map(({ key }) => key)].map((key) => [key, `new-${key}`])),
})
const datesOf = (plan: Plan) => {
  const daysOff = daysOffOf(plan)
  return new Map([...plan.steps.values()].map((each) => [each.id, dateOf(plan, each, daysOff)]))
}
const chainOf = (id: string) => pack.chains.find((chain) => chain.id === id) as Chain
const submission = step('due', { kind: 'submission', date: plainDate('2027-02-26') })

describe('taking a chain into the timetable', () => {
  test('plans it back from the step chosen, in one step of history', () => {
    const plan = planWith(...addAll({ steps: [submission] }))
    const decision = decide(plan, take(chainOf('cabinet'), 'due'))
    expect(decision.title).toBe('add 11 timetable steps')
    expect(decision.change.some(({ id }) => id === 'due' || id === 'new-anchor')).toBe(false)
    expect(Object.fromEntries(datesOf(after(plan, take(chainOf('cabinet'), 'due'))))).toMatchObject({
      due: '2027-02-26',
      'new-callIn': '2027-02-25',
      'new-cabinet': '2027-02-18',
      'new-cabinetPapers': '2027-02-10',
      'new-notice': '2027-01-20',
      'new-s151': '2027-02-03',
      'new-board': '2027-01-27',
      'new-boardPapers': '2027-01-19',
      'new-draft': '2027-01-05',
      'new-approval': '2027-03-30',
    })
  })

  test('makes the step it is planned from where there is none, still without a date', () => {
    const plan = after(planWith(), take(chainOf('late'), null))
    expect(plan.steps.get('new-anchor')).toMatchObject({ title: 'Allocation letter received', date: null })
    expect([...datesOf(plan).values()].every((date) => date === null)).toBe(true)
  })

  test('twice adds nothing, and says so', () => {
    const once = after(planWith(...addAll({ steps: [submission] })), take(chainOf('cabinet'), 'due'))
    expect(() => decide(once, take(chainOf('cabinet'), 'due'))).toThrow(/in the timetable already/)
  })

  test('keeps a step that is there by its name, and hangs the others on it', () => {
    const board = step('board', {
      title: 'Partnership board agrees the plan',
      kind: 'meeting',
      date: plainDate('2027-01-12'),
    })
    const plan = after(planWith(...addAll({ steps: [submission, board] })), take(chainOf('cabinet'), 'due'))
    expect(plan.steps.get('board')).toEqual(board)
    expect(plan.steps.get('new-boardPapers')?.meetingId).toBe('board')
    expect(plan.steps.get('new-s151')?.waitsFor).toEqual(['board'])
  })

  test('is refused for a chain or a step that is not there, and for a key without an id', () => {
    const plan = planWith()
    expect(() => decide(plan, { ...take(chainOf('late'), null), chainId: 'gone' } as Command)).toThrow(
      /no such chain/,
    )
    expect(() => decide(plan, take(chainOf('late'), 'gone'))).toThrow(/no longer in the timetable/)
    expect(() => decide(plan, { ...take(chainOf('late'), null), ids: {} } as Command)).toThrow(/No id/)
  })
})

test('no chain of the guidance breaks its own order or lands on a day off, wherever it is planned from', () => {
  const day = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays(plainDate('2026-06-01'), days))
  const closures = fc.array(day, { maxLength: 60 })
  fc.assert(
    fc.property(fc.constantFrom(...pack.chains), day, closures, (chain, date, closed) => {
      const plan = after(
        {
          ...planWith(...addAll({ steps: [step('from', { date })] })),
          closures: new Map(closed.map((each) => [each, { id: each, date: each, title: '' }])),
        },
        take(chain, 'from'),
      )
      const dates = datesOf(plan)
      const daysOff = daysOffOf(plan)
      for (const { id, title, waitsFor } of plan.steps.values()) {
        const own = dates.get(id) ?? null
        if (own === null) throw new Error(`${title} has no date`)
        if (id !== 'from') expect(isWorkingDay(own, daysOff), `${title} on ${own}`).toBe(true)
        for (const other of waitsFor) expect((dates.get(other) ?? '') <= own, title).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})
