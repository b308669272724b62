import { describe, expect, it } from 'vitest'
import { planAddress, routeOf } from '../../src/renderer/route.ts'
import { placeNamed, placeOfTable, places } from '../../src/renderer/screens/plan/places.ts'

describe('an address', () => {
  it('names the plan, the place and the field to go to', () => {
    expect(routeOf(planAddress('p1', 'budget', 'lines/a/shares'))).toEqual({
      at: 'plan',
      id: 'p1',
      place: 'budget',
      focus: 'lines/a/shares',
    })
    expect(routeOf('#/')).toEqual({ at: 'home' })
  })

  it('leads to the overview where it names no place there is', () => {
    expect(placeNamed('nowhere')).toBe('overview')
    for (const { place } of places) expect(placeNamed(place)).toBe(place)
  })

  it('of a finding is where its table is worked on', () => {
    expect(placeOfTable('members')).toBe('set-up')
    expect(placeOfTable('lines')).toBe('budget')
    expect(placeOfTable('closures')).toBe('timetable')
  })
})
