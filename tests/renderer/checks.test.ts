import { describe, expect, it } from 'vitest'
import { countsInWords, countsOf } from '../../src/renderer/screens/checks/counts.ts'
import { byTask, passes } from '../../src/renderer/screens/checks/filter.ts'
import { sortOut } from '../../src/renderer/screens/checks/sortOut.ts'
import { finding } from './finding.ts'

const noSource = finding()
const indicative = finding({ id: 'F9:sources/ring', severity: 'warn', task: 'funding', table: 'sources' })
const noMoney = finding({
  id: 'I8:interventions/a',
  severity: 'warn',
  task: 'budget',
  table: 'interventions',
})

describe('what the checks found', () => {
  it('is counted by severity and said in words', () => {
    expect(countsInWords(countsOf([noSource, indicative, noMoney]))).toBe('1 stop and 2 warnings')
    expect(countsInWords(countsOf([]))).toBe('nothing found')
  })

  it('is grouped by step in the order of the journey', () => {
    expect(byTask([noSource, indicative, noMoney]).map(({ title }) => title)).toEqual(['Funding', 'Budget'])
  })

  it('is narrowed to a severity, or to a page by where it is mended and by which step it holds up', () => {
    expect(passes(indicative, { severity: 'stop', place: null })).toBe(false)
    expect(passes(noMoney, { severity: 'all', place: 'interventions' })).toBe(true)
    expect(passes(noMoney, { severity: 'all', place: 'budget' })).toBe(true)
    expect(passes(noMoney, { severity: 'all', place: 'funding' })).toBe(false)
  })

  it('sets apart the warnings let stand, but never a stop', () => {
    const reasons = [indicative, noSource].map(({ id }) => ({ id, reason: 'Agreed with the board' }))
    const { open, letStand } = sortOut([noSource, indicative, noMoney], reasons)
    expect(open).toEqual([noSource, noMoney])
    expect(letStand).toEqual([{ finding: indicative, reason: 'Agreed with the board' }])
  })
})
