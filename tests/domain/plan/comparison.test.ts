import { expect, test } from 'vitest'
import {
  figureMoves,
  ReckonedPlan,
  recordDifferences,
  tallyDifferences,
} from '../../../src/domain/plan/comparison.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, planOf, post, source, today } from '../../fixtures/builders.ts'
import { version } from '../../fixtures/versions.ts'

const start = addAll({
  sources: [source('g', { name: 'Grant', allocation: pence(1_000_00) }), source('x', { name: 'Local' })],
  interventions: [intervention('i', { title: 'Kits' })],
  lines: [
    line('l', { g: '100' }, [100_00, 0, 0, 0], { description: 'Naloxone' }),
    line('gone', {}, [0, 0, 0, 0]),
  ],
})
const before = planOf(...start)
const after = planOf(
  ...start,
  { type: 'line.remove', id: 'gone' },
  { type: 'line.setQuarter', id: 'l', quarter: 2, amount: pence(50_05) },
  {
    type: 'line.change',
    id: 'l',
    fields: { interventionId: 'i', shares: [{ sourceId: 'x', weight: '100' as never }] },
  },
  ...addAll({ posts: [post('p', { g: '100' }, { title: 'Nurse' })] }),
  { type: 'version.add', record: version('v') },
)

test('differences are told by part of the plan, leaving out the versions themselves', () => {
  expect(tallyDifferences(before, after)).toEqual([
    { area: 'Budget lines', added: 0, removed: 1, changed: 1 },
    { area: 'Posts', added: 1, removed: 0, changed: 0 },
  ])
})

test('a changed record tells each field as people read it, with names for ids', () => {
  const [changed] = recordDifferences(before, after, 10)
  expect(changed).toEqual({
    area: 'Budget lines',
    name: 'Naloxone',
    kind: 'changed',
    fields: [
      { field: 'Intervention', before: 'blank', after: 'Kits' },
      { field: 'Who pays', before: '100% Grant', after: '100% Local' },
      { field: 'Year', before: '£100', after: '£150.05' },
      { field: 'July to September', before: '£0', after: '£50.05' },
    ],
  })
})

test('what was added has nothing before, what was removed nothing after, and no more is told than asked for', () => {
  const all = recordDifferences(before, after, 10)
  expect(all.map(({ kind, name }) => [kind, name])).toEqual([
    ['changed', 'Naloxone'],
    ['removed', 'Line gone'],
    ['added', 'Nurse'],
  ])
  expect(all[1]?.fields[0]).toEqual({ field: 'Description', before: 'Line gone', after: '' })
  expect(all[2]?.fields[0]).toEqual({ field: 'Name', before: '', after: 'Nurse' })
  expect(recordDifferences(before, after, 1)).toHaveLength(1)
})

test('a record only moved within its list has no field to tell', () => {
  const moved = planOf(...start, { type: 'line.change', id: 'l', fields: { position: 9 } })
  expect(recordDifferences(before, moved, 10)).toMatchObject([{ name: 'Naloxone', fields: [] }])
})

test('a text as long as a book is cut', () => {
  const long = planOf(...start, {
    type: 'section.write',
    section: { id: 'summary', text: 'x'.repeat(5_000) },
  })
  expect(recordDifferences(before, long, 10)[0]?.fields[0]?.after).toHaveLength(401)
})

test('figures that moved are told before and after; what rests on an unknown allocation is not known', () => {
  const moves = figureMoves(new ReckonedPlan(before, today), new ReckonedPlan(after, today))
  const of = (name: string) => {
    const move = moves.find((each) => each.figure === name)
    return move && [move.before, move.after]
  }
  expect(of(figure.sourcePlanned('g'))).toEqual([100_00, 30_000_00])
  expect(of(figure.sourceRemaining('g'))).toEqual([900_00, -29_000_00])
  expect(of(figure.sourcePlanned('x', 2))).toEqual([0, 50_05])
  expect(of(figure.sourceRemaining('x'))).toBeUndefined()
  expect(of(figure.sourceAvailable('g'))).toBeUndefined()
})
