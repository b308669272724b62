import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Pack } from '../../src/domain/plan/pack.ts'
import { createReferenceLibrary } from '../../src/packs/referenceLibrary.ts'

const library = createReferenceLibrary(join(import.meta.dirname, '../../resources'))
const workforceOf = (year: string): Pack['workforce'] | undefined =>
  library.packs().find(({ financialYear }) => financialYear === year)?.workforce
const withPay = library.packs().filter(({ financialYear }) => financialYear >= '2025-26')

describe.each(withPay)('the workforce of $financialYear', ({ workforce: { roles, bands, onCosts } }) => {
  test('has the pay bands of one pay year, in pence', () => {
    expect(bands.map(({ id }) => id)).toEqual(['2', '3', '4', '5', '6', '7', '8a', '8b', '8c'])
    expect(bands.find(({ id }) => id === '5')).toMatchObject({ lowest: 3_104_900, highest: 3_779_600 })
    for (const { title, lowest, highest } of bands) {
      expect(title).toContain('pay year 2025-26')
      expect(lowest).toBeLessThanOrEqual(highest)
    }
  })

  test('has the professions, and people with lived experience', () => {
    const groupOf = new Map(roles.map(({ id, group }) => [id, group]))
    expect(groupOf.get('social-worker')).toBe('Registered professionals')
    expect(groupOf.get('psychologist')).toBe('Registered professionals')
    expect([...groupOf].filter(([, group]) => group === 'Lived experience').map(([id]) => id)).toEqual([
      'peer-worker',
      'lived-experience-lead',
      'lived-experience-volunteer',
    ])
  })

  test('calls no usual band found: which band a role is in is an assumption', () => {
    for (const { bandId, certainty } of roles) if (bandId !== null) expect(certainty).toBe('assumption')
  })

  test('has on-costs for every kind of employer, with no pension where none is known', () => {
    expect(onCosts.map(({ id, rates, certainty }) => [id, rates.pensionRate, certainty])).toEqual([
      ['council', '0', 'not_found'],
      ['nhs', '0.2378', 'recalled'],
      ['voluntary', '0.06', 'assumption'],
      ['other', '0', 'not_found'],
    ])
    for (const { rates } of onCosts)
      expect(rates).toMatchObject({ niRate: '0.15', niThreshold: 500_000, levyRate: '0.005' })
    for (const { title, certainty } of onCosts)
      if (certainty === 'not_found') expect(title).toContain('enter its own pension rate')
  })
})

test('2024-25 lists the roles with no figures, for none of that year were found', () => {
  const workforce = workforceOf('2024-25')
  expect(workforce?.roles).toHaveLength(workforceOf('2027-28')?.roles.length ?? 0)
  expect(workforce?.roles.every(({ bandId }) => bandId === null)).toBe(true)
  expect(workforce).toMatchObject({ bands: [], onCosts: [] })
})

test('nothing is known of the workforce of 2007-08', () => {
  expect(workforceOf('2007-08')).toEqual({ roles: [], bands: [], onCosts: [] })
})
