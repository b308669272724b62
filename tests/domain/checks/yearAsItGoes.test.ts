import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/domain/editing/command.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { taskList } from '../../../src/domain/timetable/taskList.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, source } from '../../fixtures/builders.ts'
import { closed, entered, findingOf, findings, ids } from './found.ts'

describe('F20', () => {
  const left = addAll({
    sources: [source('s', { allocation: pence(1000) })],
    lines: [line('l', { s: '100' }, [900, 0, 0, 0])],
  })
  test('speaks only once the year has begun, or a quarter was closed', () => {
    expect(ids(left)).not.toContain('F20:sources/s')
    expect(ids(left, plainDate('2027-04-01'))).toContain('F20:sources/s')
    expect(ids([...left, entered('l', 1, 900), closed(1)])).toContain('F20:sources/s')
  })
  test('says nothing of a wider grant, or of an unknown allocation', () => {
    const as = (fields: object): Command => ({ type: 'source.change', id: 's', fields })
    for (const fields of [{ inPlan: false }, { allocation: null }])
      expect(ids([...left, as(fields)], plainDate('2027-04-01'))).not.toContain('F20:sources/s')
  })
})

describe('F23', () => {
  const planned = addAll({
    sources: [source('s', { allocation: pence(1000) })],
    lines: [line('l', { s: '100' }, [400, 300, 0, 300])],
  })
  const found = (...more: readonly Command[]) =>
    findings([...planned, ...more]).flatMap(({ id }) => (/^F2[03]/.test(id) ? [id] : []))

  test('asks for the spending of each closed quarter with costs and without an entry, before anything is made of it', () => {
    expect(found()).toEqual([])
    expect(found(entered('l', 1, 400), closed(1))).toEqual([])
    expect(found(closed(3))).toEqual(['F23:sources/s:q1', 'F23:sources/s:q2'])
    expect(found(entered('l', 1, 1), closed(2))).toEqual(['F23:sources/s:q2'])
    // Then what is left can be told.
    expect(found(entered('l', 1, 1), entered('l', 2, 0), closed(2))).toEqual(['F20:sources/s'])
    expect(findingOf('F23:sources/s:q1', [...planned, closed(1)])).toMatchObject({
      severity: 'warn',
      missing: true,
      task: 'inYear',
      problem:
        'No spending is entered for April to June on Source s, where £4 was planned, and the quarter is closed',
    })
  })

  test('takes what was spent on the source itself, or on a ring-fence inside a grant, for an entry', () => {
    const { record, ...add } = entered('l', 1, 0) as Extract<Command, { type: 'actual.add' }>
    const onSource: Command = { ...add, record: { ...record, lineId: null, sourceId: 's' } }
    expect(found(onSource, closed(1))).toEqual(['F20:sources/s'])
    const around: readonly Command[] = [
      ...addAll({ sources: [source('g')] }),
      { type: 'source.change', id: 's', fields: { parentId: 'g' } },
    ]
    // A ring-fence is told of itself, not again of the grant around it.
    expect(found(...around, closed(1))).toEqual(['F23:sources/s:q1'])
    const own = addAll({ lines: [line('o', { g: '100' }, [1, 0, 0, 0])] })
    expect(found(...around, ...own, closed(1))).toEqual(['F23:sources/s:q1', 'F23:sources/g:q1'])
    // What was entered on the ring-fence says nothing of what was planned outside it.
    expect(found(...around, ...own, entered('l', 1, 400), closed(1))).toEqual(['F23:sources/g:q1'])
    expect(found(...around, ...own, entered('l', 1, 400), entered('o', 1, 0), closed(1))).toEqual([])
    expect(findingOf('F23:sources/g:q1', [...planned, ...around, ...own, closed(1)]).problem).toContain(
      'on Source g, where £0.01 was planned',
    )
  })
})

describe('F24', () => {
  const planned = (allocation: number) => [
    ...addAll({
      sources: [source('s', { allocation: pence(allocation) })],
      lines: [line('l', { s: '100' }, [60_00, 40_00, 0, 0])],
    }),
    entered('l', 1, 70_00),
    closed(1),
  ]
  test('says by how much, and what to do', () => {
    expect(findingOf('F24:sources/s', planned(100_00))).toMatchObject({
      severity: 'warn',
      task: 'inYear',
      problem:
        'Source s is forecast to be overspent by £10: £110 is spent or expected, and £100 is available',
    })
  })
  test('does not tell an over-planned year again unless the forecast is over by more', () => {
    expect(ids([...planned(90_00)])).toContain('F24:sources/s')
    const asPlanned = addAll({
      sources: [source('s', { allocation: pence(90_00) })],
      lines: [line('l', { s: '100' }, [60_00, 40_00, 0, 0])],
    })
    expect(ids(asPlanned)).toContain('F1:sources/s')
    expect(ids(asPlanned)).not.toContain('F24:sources/s')
  })
  test('says nothing of a wider grant, or of an unknown allocation', () => {
    for (const fields of [{ inPlan: false }, { allocation: null }])
      expect(ids([...planned(100_00), { type: 'source.change', id: 's', fields }])).not.toContain(
        'F24:sources/s',
      )
  })
})

describe('F26', () => {
  const ring = addAll({
    sources: [
      source('g', { allocation: pence(1_000_00) }),
      source('r', { allocation: pence(400_00), parentId: 'g' }),
    ],
    lines: [line('own', { g: '100' }, [100_00, 0, 0, 0]), line('inside', { r: '100' }, [200_00, 0, 0, 0])],
  })
  const asked = (...more: readonly Command[]) => ids([...ring, ...more]).filter((id) => id.startsWith('F26'))
  const reason = (sourceId: string, text: string): Command => ({
    type: 'variance.add',
    record: { id: `v-${sourceId}`, sourceId, quarter: 1, reason: text },
  })

  test('asks why once a quarter is closed and its spending entered, of the ring-fence itself and not of the grant around it', () => {
    const spent = [entered('own', 1, 100_00), entered('inside', 1, 150_00)]
    expect(asked(...spent)).toEqual([])
    expect(asked(...spent, closed(1))).toEqual(['F26:sources/r:q1'])
    expect(asked(...spent, closed(1), reason('r', ' '))).toEqual(['F26:sources/r:q1'])
    expect(asked(...spent, closed(1), reason('r', 'A post was vacant'))).toEqual([])
    // What is missing is told by F23, and nothing is made of it.
    expect(asked(entered('own', 1, 100_00), closed(1))).toEqual([])
    expect(findingOf('F26:sources/r:q1', [...ring, ...spent, closed(1)])).toMatchObject({
      severity: 'warn',
      problem: '£50 less than planned was spent on Source r in April to June, and nobody has said why',
    })
  })

  test('leaves alone what differs by 5% or less or by a pound or less, and asks of what was not planned at all', () => {
    const inside = (amount: number) => [entered('own', 1, 100_00), entered('inside', 1, amount), closed(1)]
    expect(asked(...inside(210_00))).toEqual([])
    expect(asked(...inside(210_01))).toEqual(['F26:sources/r:q1'])
    const unplanned = (amount: number) => [
      ...[entered('own', 1, 100_00), entered('inside', 1, 200_00), entered('own', 2, amount)],
      ...[entered('inside', 2, 0), closed(2)],
    ]
    expect(asked(...unplanned(1_01))).toEqual(['F26:sources/g:q2'])
    expect(asked(...unplanned(1_00))).toEqual([])
  })
})

describe('F27 and the step of the year', () => {
  const start = addAll({
    sources: [source('s', { allocation: pence(100_00) })],
    lines: [line('l', { s: '100' }, [50_00, 50_00, 0, 0])],
  })
  const statusOn = (on: string, ...more: readonly Command[]) => {
    const plan = planOf(...start, ...more)
    const task = taskList(plan, new Reckoning(plan, plainDate(on)).findings).find(({ id }) => id === 'inYear')
    return [task?.status, task?.detail]
  }
  const spent = [entered('l', 1, 50_00), entered('l', 2, 40_00)]

  test('a quarter that is over has to be closed, and one that is not over is told to be closed early', () => {
    expect(findingOf('F27:inYear/inYear:q1', [...start, ...spent], plainDate('2027-07-01')).problem).toBe(
      'April to June ended on 30 June 2027 and is not closed',
    )
    expect(ids([...start, ...spent], plainDate('2027-06-30'))).not.toContain('F27:inYear/inYear:q1')
    expect(ids(start, plainDate('2027-07-01'))).not.toContain('F27:inYear/inYear:q1')
    const early = findingOf('F27:inYear/inYear:q2', [...start, ...spent, closed(2)], plainDate('2027-07-01'))
    expect(early.problem).toBe(
      'July to September is closed and ends only on 30 September 2027, so that the forecast has nothing of what is spent until then',
    )
  })

  test('the step is complete only when every quarter that is over is closed, entered and explained', () => {
    expect(statusOn('2027-05-01', ...spent)).toEqual(['In progress', 'No quarter is closed yet'])
    expect(statusOn('2027-07-01', ...spent)).toEqual(['In progress', '1 warning'])
    expect(statusOn('2027-07-01', ...spent, closed(1))).toEqual(['Completed', ''])
    // Another quarter is over; then it is closed and £10 less was spent in it, which is also 10% of the source.
    expect(statusOn('2027-10-01', ...spent, closed(1))).toEqual(['In progress', '1 warning'])
    expect(statusOn('2027-10-01', ...spent, closed(2))).toEqual(['In progress', '2 warnings'])
    expect(statusOn('2027-10-01', entered('l', 1, 50_00), closed(2))).toEqual(['In progress', '1 warning'])
    const all = [entered('l', 1, 50_00), entered('l', 2, 49_00), closed(2)]
    expect(statusOn('2027-10-01', ...all)).toEqual(['Completed', ''])
  })
})
