import { expect, test } from 'vitest'
import { decide } from '../../src/domain/command.ts'
import { planOf } from '../fixtures/builders.ts'
import { version } from '../fixtures/versions.ts'

const two = planOf(
  { type: 'version.add', record: version('a', { title: 'Sent to the board' }) },
  { type: 'version.add', record: version('b') },
  { type: 'version.approve', id: 'b' },
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
  expect(approved({ type: 'version.approve', id: 'a' })).toEqual([
    ['a', true],
    ['b', false],
  ])
  expect(approved({ type: 'version.approve', id: null })).toEqual([['b', false]])
})

test('approving, and withdrawing it, is named after the version that is or was approved', () => {
  expect(decide(two, { type: 'version.approve', id: 'a' }).title).toBe('approve version “Sent to the board”')
  expect(decide(two, { type: 'version.approve', id: null }).title).toBe(
    'withdraw the approval of version “Version b”',
  )
  const rename = { type: 'version.change', id: 'a', fields: { note: 'In May' } } as const
  expect(decide(two, rename).title).toBe('change version “Sent to the board”')
})

test('a version that is not there cannot be approved', () => {
  expect(() => decide(two, { type: 'version.approve', id: 'gone' })).toThrow('no longer in the plan')
})
