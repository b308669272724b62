import { describe, expect, test } from 'vitest'
import { Measured } from '../../../src/domain/ambitions/ambition.ts'
import { measureText, printedMeasure } from '../../../src/domain/values/measure.ts'
import { ambitions } from '../../../src/domain/documents/parts/ambitions.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { ambition } from '../../fixtures/ambitions.ts'
import { addAll, planOf } from '../../fixtures/builders.ts'
import { sourceOf } from '../documents/plans.ts'

describe('a measure in words', () => {
  test('has commas between its thousands, every digit it was entered with, and what it counts', () => {
    expect(measureText('1240', 'people')).toBe('1,240 people')
    expect(measureText('1', 'people')).toBe('1 person')
    expect(measureText('80.50', 'percent')).toBe('80.50%')
    expect(measureText('1234567.125', 'number')).toBe('1,234,567.125')
    expect(measureText('2.5', 'wte')).toBe('2.5 WTE')
    expect(measureText('14', 'days')).toBe('14 days')
  })

  test('is printed as fewer than five where it counts one to four people, and only then', () => {
    expect(['0', '1', '4', '4.5', '5'].map((value) => printedMeasure(value, 'people'))).toEqual([
      '0 people',
      'fewer than 5 people',
      'fewer than 5 people',
      'fewer than 5 people',
      '5 people',
    ])
    expect(printedMeasure('3', 'wte')).toBe('3 WTE')
  })

  test('cannot be suppressed and a number at once', () => {
    expect(Measured.safeParse({ value: '3', suppressed: true }).success).toBe(false)
    expect(Measured.safeParse({ value: null, suppressed: true }).success).toBe(true)
  })
})

test('the annual plan never prints a count of one to four people, and says of a suppressed one that it is', () => {
  const few = '3' as Decimal
  const plan = planOf(
    ...addAll({
      ambitions: [
        ambition('a', {
          baseline: { value: few, suppressed: false },
          trajectory: [few, few, few, few],
          laterTargets: [few, few],
        }),
        ambition('b', { baseline: { value: null, suppressed: true } }),
      ],
    }),
  )
  const [table] = ambitions(sourceOf(plan))
  const cells = JSON.stringify(table?.kind === 'table' ? table.rows : null)
  expect(cells.match(/fewer than 5 people/g)).toHaveLength(7)
  expect(cells).not.toMatch(/\b3\b/)
  expect(cells).toContain('Suppressed')
  expect(cells).toContain('Not said')
})
