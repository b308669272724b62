import { expect, test } from 'vitest'
import { applyChange } from '../../../src/domain/editing/change.ts'
import { decide } from '../../../src/domain/editing/command.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { approvalRefused } from '../../../src/domain/values/approvalRefused.ts'
import { savedAfterwards } from '../../../src/domain/values/savedAfterwards.ts'
import { planOf } from '../../fixtures/builders.ts'
import { approval, version } from '../../fixtures/versions.ts'

const two = planOf(
  { type: 'version.add', record: version('a', { title: 'Sent to the board' }) },
  { type: 'version.add', record: version('b') },
  { type: 'version.approve', id: 'b', approval },
)
const approved = (command: Parameters<typeof decide>[1]) =>
  decide(two, command).change.map(({ id, after }) => [id, after && 'approved' in after && after.approved])

test('two versions cannot have one title, when added or renamed', () => {
  const again = 'There is already a version called “Sent to the board”. Give this one another name'
  expect(() =>
    decide(two, { type: 'version.add', record: version('c', { title: ' sent to the BOARD ' }) }),
  ).toThrow(again)
  expect(() =>
    decide(two, { type: 'version.change', id: 'b', fields: { title: 'Sent to the board' } }),
  ).toThrow(again)
  expect(
    decide(two, { type: 'version.change', id: 'a', fields: { title: 'Sent to the Board' } }).change,
  ).toHaveLength(1)
})

test('at most one version is approved', () => {
  expect(approved({ type: 'version.approve', id: 'a', approval })).toEqual([
    ['a', true],
    ['b', false],
  ])
  expect(approved({ type: 'version.withdraw' })).toEqual([['b', false]])
})

test('approving, and withdrawing it, is named after the version that is or was approved', () => {
  expect(decide(two, { type: 'version.approve', id: 'a', approval }).title).toBe(
    'approve version “Sent to the board”',
  )
  expect(decide(two, { type: 'version.withdraw' }).title).toBe('withdraw the approval of version “Version b”')
  const rename = { type: 'version.change', id: 'a', fields: { note: 'In May' } } as const
  expect(decide(two, rename).title).toBe('change version “Sent to the board”')
})

test('a version that is not there cannot be approved', () => {
  expect(() => decide(two, { type: 'version.approve', id: 'gone', approval })).toThrow(
    'no longer in the plan',
  )
})

test('who approved a version stays with it when another takes its place, and goes when that is withdrawn', () => {
  const plan = planOf(
    { type: 'version.add', record: version('a') },
    { type: 'version.add', record: version('b') },
    { type: 'version.approve', id: 'b', approval },
  )
  expect(plan.versions.get('b')).toMatchObject({ approved: true, approval })
  const { change } = decide(plan, { type: 'version.approve', id: 'a', approval })
  expect(change.map(({ id, after }) => [id, after && 'approval' in after && after.approval])).toEqual([
    ['a', approval],
    ['b', approval],
  ])
  applyChange(plan, change)
  applyChange(plan, decide(plan, { type: 'version.withdraw' }).change)
  expect([...plan.versions.values()].map((each) => [each.id, each.approved, each.approval])).toEqual([
    ['a', false, null],
    ['b', false, approval],
  ])
})

test('a version saved as approved takes the place of the one before', () => {
  const record = { ...version('c'), approved: true, approval }
  expect(approved({ type: 'version.add', record })).toEqual([
    ['c', true],
    ['b', false],
  ])
})

test('a version cannot have been approved on a day to come', () => {
  const refused = (on: string) => approvalRefused(plainDate(on), plainDate('2027-03-10'))
  expect(refused('2027-03-11')).toBe('11 March 2027 has not come yet. Enter the day on which it was approved')
  expect([refused('2027-03-03'), refused('2027-03-10')]).toEqual([null, null])
})

test('one that was saved after the day it was approved says when', () => {
  const afterwards = (on: string) => savedAfterwards('2027-03-04T23:30:00.000Z', plainDate(on))
  expect(['2027-03-03', '2027-03-04', '2027-03-05'].map(afterwards)).toEqual(['2027-03-04', null, null])
})
