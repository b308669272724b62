import { expect, test } from 'vitest'
import { yearSoFar } from '../../../src/domain/documents/parts/yearSoFar.ts'
import type { Source } from '../../../src/domain/funding/source.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, source } from '../../fixtures/builders.ts'
import { mustGoBack } from '../checks/found.ts'
import { sourceOf } from './plans.ts'

/** The rows of what was spent and is forecast of a source with £100, of another that must go back, and in all. */
function forecastOf(planned: number, more: Partial<Source> = {}): readonly (readonly string[])[] {
  const plan = planOf(
    ...addAll({
      sources: [
        source('s', { allocation: pence(100_00), position: 1, ...more }),
        source('t', { allocation: pence(300_00), position: 2, conditions: [mustGoBack] }),
      ],
      lines: [line('l', { s: '100' }, [planned, 0, 0, 0])],
    }),
  )
  const table = yearSoFar(sourceOf(plan)).find((block) => block.kind === 'table')
  return table?.rows.map(({ cells }) => cells) ?? []
}

test('what is at risk is told at the least where nobody has said of a source', () => {
  expect(forecastOf(40_00)).toEqual([
    ['Source s', '0.00', '40.00', '60.00', 'Not known'],
    ['Source t', '0.00', '0.00', '300.00', '300.00'],
    ['Total of this plan', '0.00', '40.00', '360.00', 'At least 300.00; not known for 1 source'],
  ])
  expect(
    forecastOf(40_00, { conditions: [mustGoBack] })
      .at(-1)
      ?.at(-1),
  ).toBe('360.00')
})

test('a source that is forecast to be overspent says by how much, with no sign to be overlooked', () => {
  expect(forecastOf(125_00, { conditions: [mustGoBack] })[0]).toEqual([
    ...['Source s', '0.00', '125.00', 'Overspent by 25.00', '0.00'],
  ])
})
