import { expect, test } from 'vitest'
import { AskedCommand } from '../../../src/domain/editing/command.ts'
import { reprofile, version } from '../../fixtures/versions.ts'

/** Whether the door takes a command, by itself and among others made as one step. */
const taken = (command: object): readonly boolean[] =>
  [command, { type: 'batch', title: 'Several', commands: [command] }].map(
    (asked) => AskedCommand.safeParse(asked).success,
  )

test('nobody can ask for a version or an entry of the log, by itself or in a batch', () => {
  expect(taken({ type: 'version.add', record: version('v') })).toEqual([false, false])
  expect(taken({ type: 'reprofile.add', record: reprofile('r') })).toEqual([false, false])
  expect(taken({ type: 'version.remove', id: 'v' })).toEqual([true, true])
})

test.each([
  ['version', version('v'), ['title', 'note']],
  ['re-profile', reprofile('r'), ['title', 'reason', 'approval', 'approvedOn']],
])('of a %s only what people say of it can be changed, never what was worked out', (name, record, own) => {
  const type = `${name.replace('-', '')}.change`
  const changeable = Object.entries<unknown>({ ...record })
    .filter(([field, value]) => taken({ type, id: record.id, fields: { [field]: value } }).every(Boolean))
    .map(([field]) => field)
  expect(changeable).toEqual(own)
})
