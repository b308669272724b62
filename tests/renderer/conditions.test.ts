import { describe, expect, test } from 'vitest'
import { Condition } from '../../src/domain/plan/condition.ts'
import { conditionKinds, type ConditionKind } from '../../src/renderer/screens/funding/conditionKinds.ts'
import {
  conditionOf,
  emptyDraft,
  type ConditionDraft,
} from '../../src/renderer/screens/funding/conditionDraft.ts'

const whole: ConditionDraft = {
  ...emptyDraft,
  text: 'Grant letter, paragraph 4',
  items: ['C1.1'],
  populations: ['women'],
  part: 'costType/staff',
  percent: '12.5 %',
  body: 'The consortium',
}
const kinds = Object.keys(conditionKinds) as ConditionKind[]

describe('a condition written down here', () => {
  test.each(kinds)('of the kind %s is one the plan can hold once everything is said', (kind) => {
    const condition = conditionOf({ ...whole, kind })
    expect(Condition.parse(condition)).toMatchObject({ kind, text: 'Grant letter, paragraph 4' })
  })

  test.each([
    ['onlyItems', { items: [] }, 'Tick the items of the menu it may pay for'],
    ['onlyPopulations', { populations: [] }, 'Tick the people it is for'],
    ['shareCap', { percent: '120' }, 'Enter the share as a percentage from 0 to 100, like 10'],
    ['shareFloor', { percent: 'ten' }, 'Enter the share as a percentage from 0 to 100, like 10'],
    ['shareCap', { part: '' }, 'Choose what the share is for'],
    ['shareCap', { part: 'costType/toString' }, 'Choose what the share is for'],
    ['membership', { body: ' ' }, 'Name the body that has to be joined'],
    ['note', { text: '' }, 'Write what is to be noted'],
  ] as const)('of the kind %s without %o asks for it', (kind, without, sentence) => {
    expect(conditionOf({ ...whole, kind, ...without })).toBe(sentence)
  })

  test('keeps a share of a category as it was typed', () => {
    expect(conditionOf({ ...whole, kind: 'shareFloor', part: 'category/C1', percent: '7.25' })).toMatchObject(
      {
        part: { by: 'category', categoryId: 'C1' },
        percent: '7.25',
      },
    )
  })
})
