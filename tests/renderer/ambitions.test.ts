import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/domain/ambitions/indicator.ts'
import type { Decimal } from '../../src/domain/values/decimal.ts'
import { fromIndicator } from '../../src/renderer/screens/ambitions/newAmbition.ts'
import { trajectoryPoints } from '../../src/renderer/screens/ambitions/trajectoryPoints.ts'
import { ambition } from '../fixtures/ambitions.ts'

const number = (text: string) => text as Decimal
const known = (text: string) => ({ value: number(text), suppressed: false })
const unknown = { value: null, suppressed: false }

describe('the drawing of a trajectory', () => {
  it('goes from the baseline to the targets that are known, and leaves out later years nobody spoke of', () => {
    const drawn = trajectoryPoints(
      ambition('a', {
        baseline: known('100'),
        trajectory: [null, number('150'), null, number('200')],
        results: [known('125'), unknown, { value: null, suppressed: true }, unknown],
      }),
    )
    expect(drawn?.places).toEqual(['Now', 'Q1', 'Q2', 'Q3', 'Q4'])
    expect(drawn?.planned).toEqual([
      { across: 0, up: 0, value: '100' },
      { across: 0.5, up: 0.5, value: '150' },
      { across: 1, up: 1, value: '200' },
    ])
    expect(drawn?.results).toEqual([{ across: 0.25, up: 0.25, value: '125' }])
  })

  it('has the later years where one of them has a target', () => {
    const drawn = trajectoryPoints(ambition('a', { baseline: known('5'), laterTargets: [null, number('5')] }))
    expect(drawn?.places).toHaveLength(7)
    expect(drawn?.planned.map(({ across, up }) => [across, up])).toEqual([
      [0, 0.5],
      [1, 0.5],
    ])
  })

  it('is not made of fewer than two numbers, and never of a suppressed one', () => {
    expect(trajectoryPoints(ambition('a', { baseline: known('100') }))).toBeNull()
    expect(
      trajectoryPoints(
        ambition('a', {
          baseline: { value: null, suppressed: true },
          trajectory: [null, null, null, number('9')],
        }),
      ),
    ).toBeNull()
  })
})

it('an indicator fills in what is counted, but not over what people wrote', () => {
  const indicator: Indicator = {
    id: 'COC',
    title: 'Continuity of care',
    definition: 'Share who start within three weeks',
    unit: 'percent',
    better: 'higher',
    nationalTarget: number('75'),
    england: [],
    note: '',
    certainty: 'recalled',
    source: '',
  }
  const named = ambition('a', { title: 'New ambition' })
  expect(fromIndicator(named, indicator)).toEqual({
    indicatorId: 'COC',
    title: 'Continuity of care',
    definition: 'Share who start within three weeks',
    unit: 'percent',
    better: 'higher',
  })
  const own = ambition('a', { title: 'From prison to treatment', definition: 'Ours' })
  expect(fromIndicator(own, indicator)).toEqual({ indicatorId: 'COC', unit: 'percent', better: 'higher' })
})
