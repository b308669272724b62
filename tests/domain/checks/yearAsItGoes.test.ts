import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/domain/command.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, source } from '../../fixtures/builders.ts'
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
    expect(found(...around, ...own, entered('l', 1, 400), closed(1))).toEqual([])
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
