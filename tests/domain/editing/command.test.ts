import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange, changeBetween, invert, type MovablePlan } from '../../../src/domain/editing/change.ts'
import {
  AskedCommand,
  decide,
  type Command,
  type SingleCommand,
} from '../../../src/domain/editing/command.ts'
import { fromExchange, toExchange, Exchange } from '../../../src/domain/plan/exchange.ts'
import { brokenReferences } from '../../../src/domain/editing/references.ts'
import { Refusal } from '../../../src/domain/refusal.ts'
import type { Reprofile } from '../../../src/domain/inYear/inYear.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, planOf, source, step } from '../../fixtures/builders.ts'
import { anyCommand } from '../../fixtures/randomCommands.ts'
import { reprofile } from '../../fixtures/versions.ts'

test('a command never changes the plan it is decided on, and its change undoes itself', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 30 }), anyCommand, (before, command) => {
      const plan = planOf()
      for (const each of before)
        tryTo(() => {
          applyChange(plan, decide(plan, each).change)
        })
      const was = JSON.stringify(toExchange(plan))
      tryTo(() => {
        const { change } = decide(plan, command)
        expect(JSON.stringify(toExchange(plan))).toBe(was)
        applyChange(plan, change)
        expect(brokenReferences(plan)).toEqual([])
        applyChange(plan, invert(change))
      })
      const now = toExchange(plan)
      expect(changeBetween(fromExchange(now), fromExchange(Exchange.parse(JSON.parse(was))))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('what is done in one step leaves what doing it one after another leaves', () => {
  const done = (plan: MovablePlan, each: Command) =>
    tryTo(() => {
      applyChange(plan, decide(plan, each).change)
    })
  const ids = ['a', 'b', 'c']
  const records = { sources: ids.map((id) => source(id)), interventions: ids.map((id) => intervention(id)) }
  const id = fc.constantFrom(...ids)
  const paid = fc.tuple(id, fc.subarray(ids), id)
  const record = paid.map(([name, by, interventionId]) =>
    line(`l${name}`, Object.fromEntries(by.map((each) => [each, '1'])), [1, 0, 0, 0], { interventionId }),
  )
  const command: fc.Arbitrary<SingleCommand> = fc.oneof(
    record.map((each) => ({ type: 'line.add' as const, record: each })),
    record.map(({ id: changed, shares, interventionId }) => ({
      type: 'line.change' as const,
      id: changed,
      fields: { shares, interventionId },
    })),
    id.map((each) => ({ type: 'line.remove' as const, id: `l${each}` })),
    id.map((each) => ({ type: 'source.remove' as const, id: each })),
    id.map((each) => ({ type: 'intervention.remove' as const, id: each })),
  )
  fc.assert(
    fc.property(
      fc.array(command, { maxLength: 12 }),
      fc.array(command, { minLength: 1 }),
      (before, asked) => {
        const [together, apart] = [planOf(...addAll(records)), planOf(...addAll(records))]
        for (const each of before) if (done(together, each)) done(apart, each)
        const commands = asked.filter((each) => done(apart, each))
        if (commands.length > 0) expect(done(together, { type: 'batch', title: 'all', commands })).toBe(true)
        expect(changeBetween(together, apart)).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})

/** Whether the work was done, and not refused. */
function tryTo(work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

describe('the amounts of a budget line', () => {
  const quarters = (commands: readonly Command[]) => {
    const plan = planOf(...addAll({ lines: [line('l', {}, [100, 200, 300, 400])] }), ...commands)
    const { amount, q1, q2, q3, q4 } = plan.lines.get('l') ?? line('none', {}, [0, 0, 0, 0])
    return [amount, q1, q2, q3, q4]
  }
  test('a new year is spread as the quarters were, to the penny', () => {
    expect(quarters([{ type: 'line.setAmount', id: 'l', amount: pence(1_001) }])).toEqual([
      1_001, 100, 200, 300, 401,
    ])
  })
  test('a line without quarters is spread evenly', () => {
    const none: Command = { type: 'line.setAmount', id: 'l', amount: pence(0) }
    expect(quarters([none, { type: 'line.setAmount', id: 'l', amount: pence(10) }])).toEqual([10, 3, 3, 2, 2])
  })
  test('a new quarter makes a new year', () => {
    expect(quarters([{ type: 'line.setQuarter', id: 'l', quarter: 2, amount: pence(-50) }])).toEqual([
      750, 100, -50, 300, 400,
    ])
  })
})

describe('what is removed leaves nothing that points at it', () => {
  const plan = () =>
    planOf(
      ...addAll({
        sources: [source('a'), source('b', { parentId: 'a' })],
        interventions: [intervention('i')],
        lines: [line('l', { a: '40', b: '60' }, [1, 0, 0, 0], { interventionId: 'i' })],
        steps: [step('m', { kind: 'meeting' }), step('p', { kind: 'papers', meetingId: 'm' })],
      }),
    )
  const after = (command: Command) => {
    const changed = plan()
    applyChange(changed, decide(changed, command).change)
    return changed
  }
  test('a source leaves its lines with their other sources', () => {
    const changed = after({ type: 'source.remove', id: 'a' })
    expect(changed.lines.get('l')?.shares).toEqual([{ sourceId: 'b', weight: '60' }])
    expect(changed.sources.get('b')?.parentId).toBeNull()
  })
  test('an intervention leaves its lines', () => {
    expect(after({ type: 'intervention.remove', id: 'i' }).lines.get('l')?.interventionId).toBeNull()
  })
  test('a meeting leaves its papers', () => {
    expect(after({ type: 'step.remove', id: 'm' }).steps.get('p')?.meetingId).toBeNull()
  })
})

describe('refusals are sentences that say what to do', () => {
  const two = addAll({ sources: [source('a'), source('b', { parentId: 'a' })] })
  test.each<[string, Command, string]>([
    [
      'a line on a source that is not there',
      { type: 'line.add', record: line('l', { gone: '100' }, [1, 0, 0, 0]) },
      'Choose a funding source that is in this plan for the budget line “Line l”',
    ],
    [
      'a ring-fence around itself',
      { type: 'source.change', id: 'a', fields: { parentId: 'b' } },
      '“Source a” cannot be ring-fenced inside itself. Choose another grant around it',
    ],
    [
      'something that is gone',
      { type: 'need.remove', id: 'gone' },
      'This is no longer in the plan. It may have been removed or undone',
    ],
    [
      'something added twice',
      { type: 'source.add', record: source('a') },
      'This has already been added. Nothing has been changed',
    ],
  ])('%s', (_, command, sentence) => {
    expect(() => decide(planOf(...two), command)).toThrow(sentence)
  })
  test.each([
    ['half a penny', { type: 'line.setAmount', id: 'l', amount: 0.5 }],
    ['text where money goes', { type: 'line.setAmount', id: 'l', amount: '12' }],
    ['a date that does not exist', { type: 'step.change', id: 't', fields: { date: '2027-02-30' } }],
    ['a field that is not there', { type: 'need.change', id: 'n', fields: { colour: 'red' } }],
    ['a change of id', { type: 'need.change', id: 'n', fields: { id: 'other' } }],
    [
      'a weight that is no number',
      { type: 'line.change', id: 'l', fields: { shares: [{ sourceId: 's', weight: '-5' }] } },
    ],
  ])('the door is shut to %s', (_, command) => {
    expect(AskedCommand.safeParse(command).success).toBe(false)
  })
})

test('a batch is one step: all of it, or nothing when one part is refused', () => {
  const commands = addAll({ sources: [source('a'), source('b')] })
  const plan = planOf()
  const { title, change } = decide(plan, { type: 'batch', title: 'Paste of 2 sources', commands })
  expect([title, change.length]).toEqual(['Paste of 2 sources', 2])
  expect(() =>
    decide(plan, {
      type: 'batch',
      title: 'Paste',
      commands: [...commands, { type: 'need.remove', id: 'x' }],
    }),
  ).toThrow(Refusal)
  expect(plan.sources.size).toBe(0)
})

test('steps are named in people’s words', () => {
  const plan = planOf(...addAll({ lines: [line('l', {}, [1, 0, 0, 0])] }))
  const titleOf = (command: Command) => decide(plan, command).title
  expect(titleOf({ type: 'line.setQuarter', id: 'l', quarter: 1, amount: pence(5) })).toBe(
    'change budget line “Line l”',
  )
  expect(titleOf({ type: 'line.remove', id: 'l' })).toBe('remove budget line “Line l”')
  expect(titleOf({ type: 'details.change', fields: { title: 'New name' } })).toBe(
    'change plan details “New name”',
  )
})

test('no edit can make a plan that could not be read again', () => {
  const huge = pence(100_000_000_000)
  const plan = planOf(...addAll({ lines: [line('l', {}, [huge, 0, 0, 0])] }))
  expect(() => decide(plan, { type: 'line.setQuarter', id: 'l', quarter: 2, amount: huge })).toThrow(
    'up to a billion pounds',
  )
  expect(
    AskedCommand.safeParse({ type: 'line.setAmount', id: 'l', amount: Number.MAX_SAFE_INTEGER }).success,
  ).toBe(false)
  expect(
    AskedCommand.safeParse({
      type: 'line.change',
      id: 'l',
      fields: {
        shares: [
          { sourceId: 's', weight: '1' },
          { sourceId: 's', weight: '2' },
        ],
      },
    }).success,
  ).toBe(false)
})

test('months that were typed follow a quarter that is changed, in the proportions they had, and come back when it is undone', () => {
  const months = [10, 20, 30, 0, 0, 0, 5, 5, 5, 0, 0, 0].map(pence)
  const plan = planOf(...addAll({ lines: [line('l', {}, [60, 0, 15, 0], { months })] }))
  const fields = { q1: pence(120), q2: pence(30) }
  const { change } = decide(plan, { type: 'line.change', id: 'l', fields })
  applyChange(plan, change)
  expect(plan.lines.get('l')?.months).toEqual([20, 40, 60, 10, 10, 10, 5, 5, 5, 0, 0, 0])
  applyChange(plan, invert(change))
  expect(plan.lines.get('l')?.months).toEqual(months)
  const of = (told: object) => {
    const [first] = decide(plan, { type: 'line.change', id: 'l', fields: told }).change
    return first?.after && 'months' in first.after ? first.after.months : undefined
  }
  expect(of({ note: 'New' })).toEqual(months)
  expect(of({ q1: pence(120), months: null })).toBeNull()
})

test('a re-profile is not approved on a day by nobody', () => {
  const plan = planOf()
  plan.reprofiles.set('r', reprofile('r'))
  const change = (fields: Partial<Pick<Reprofile, 'approval' | 'approvedOn'>>): Command => ({
    type: 'reprofile.change',
    id: 'r',
    fields,
  })
  const [by, on] = [{ approval: 'Finance board' }, { approvedOn: plainDate('2027-05-04') }]
  expect(() => decide(plan, change(on))).toThrow('Say who approved it, and where, before the day')
  applyChange(plan, decide(plan, change(by)).change)
  applyChange(plan, decide(plan, change(on)).change)
  expect(() => decide(plan, change({ approval: ' ' }))).toThrow('Clear the day of approval first')
  applyChange(plan, decide(plan, change({ approval: '', approvedOn: null })).change)
  expect(plan.reprofiles.get('r')).toMatchObject({ approval: '', approvedOn: null })
})
