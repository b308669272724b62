import { describe, expect, it } from 'vitest'
import { FinancialYear } from '../../src/domain/values/financialYear.ts'
import { packFor, suggestedTitle, yearsOffered } from '../../src/renderer/screens/home/newPlan.ts'

const year = (start: number) => FinancialYear.parse(`${start}-${start - 1999}`)
const pack = (start: number) => ({
  id: `england-${start}`,
  title: 'England',
  version: '1',
  financialYear: year(start),
  notice: '',
})
const packs = [pack(2027), pack(2026)]

describe('a new plan', () => {
  it('can be for a year there is guidance for, two before it or the one after', () => {
    expect(yearsOffered(packs)).toEqual(['2024-25', '2025-26', '2026-27', '2027-28', '2028-29'])
    expect(yearsOffered([])).toEqual([])
  })

  it('is written against the guidance of its year, or the nearest there is', () => {
    expect(packFor(packs, year(2026))?.id).toBe('england-2026')
    expect(packFor(packs, year(2028))?.id).toBe('england-2027')
    expect(packFor(packs, year(2025))?.id).toBe('england-2026')
  })

  it('is called after its authorities and year', () => {
    expect(suggestedTitle(['Stockton-on-Tees'], year(2027))).toBe(
      'Stockton-on-Tees drug and alcohol treatment and recovery plan 2027-28',
    )
    expect(suggestedTitle(['A', 'B', 'C'], year(2027))).toMatch(/^A, B and C drug/)
    expect(suggestedTitle([], year(2027))).toBe('')
  })
})
