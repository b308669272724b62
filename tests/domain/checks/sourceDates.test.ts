import { expect, test } from 'vitest'
import { plainDate } from '../../../src/domain/values/date.ts'
import { addAll, line, source } from '../../fixtures/builders.ts'
import { findingOf, ids } from './found.ts'

test('F25 stops money that ends before it starts, and its costs are then not told to be outside its dates', () => {
  const wrong = addAll({
    sources: [source('s', { startDate: plainDate('2027-07-01'), endDate: plainDate('2026-06-30') })],
    lines: [line('l', { s: '100' }, [10, 10, 10, 10])],
  })
  expect(findingOf('F25:sources/s', wrong)).toMatchObject({
    severity: 'stop',
    field: 'endDate',
    problem: 'The money of Source s ends on 30 June 2026, before it starts on 1 July 2027',
    action: 'Correct one of the two dates from the letter.',
  })
  expect(ids(wrong).filter((id) => id.startsWith('F10'))).toEqual([])
})
