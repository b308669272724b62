import { expect, test } from 'vitest'
import { bars } from '../../../src/domain/values/severity.ts'

test('a finding bars submission when it stops sign-off, unless it may stand with a reason and does', () => {
  const stop = { atSignOff: 'stop', mayStand: false } as const
  expect([bars(stop, false), bars(stop, true)]).toEqual([true, true])
  const mayStand = { ...stop, mayStand: true }
  expect([bars(mayStand, false), bars(mayStand, true)]).toEqual([true, false])
  expect(bars({ atSignOff: 'warn', mayStand: false }, false)).toBe(false)
})
