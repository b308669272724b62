import { describe, expect, it } from 'vitest'
import type { PlanStore } from '../../src/renderer/stores/planStore.ts'
import { search } from '../../src/renderer/screens/plan/search.ts'

const lines = [{ id: 'n1', description: 'Naloxone kits for hostels' }]
const posts = [{ id: 'p1', title: 'Outreach nurse' }]
const training = [{ id: 't1', title: 'Wound care for nurses' }]
const tables: Readonly<Record<string, unknown>> = { lines, posts, training }
const store = {
  id: 'plan-1',
  list: (table: string) => tables[table] ?? [],
} as unknown as PlanStore

describe('the search', () => {
  it('finds a record by words of its name in any order, and goes to the very field', () => {
    expect(search(store, 'hostel NALOX')).toEqual([
      {
        title: 'Naloxone kits for hostels',
        kind: 'Budget line',
        address: '#/plan/plan-1/budget?focus=lines%2Fn1%2Fdescription',
      },
    ])
  })

  it('finds posts and training by their titles', () => {
    expect(search(store, 'nurse').map(({ kind, address }) => [kind, address])).toEqual([
      ['Post', '#/plan/plan-1/workforce?focus=posts%2Fp1%2Ftitle'],
      ['Training', '#/plan/plan-1/workforce?focus=training%2Ft1%2Ftitle'],
    ])
  })

  it('finds the steps themselves, and nothing while nothing is asked', () => {
    expect(search(store, 'timet').map(({ address }) => address)).toEqual(['#/plan/plan-1/timetable'])
    expect(search(store, ' ')).toEqual([])
  })
})
