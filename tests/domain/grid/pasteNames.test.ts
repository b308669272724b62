import { describe, expect, test } from 'vitest'
import type { GridColumn } from '../../../src/domain/grid/gridColumn.ts'
import { addAll, planOf, source } from '../../fixtures/builders.ts'
import { paste, pasted } from './pasting.ts'

describe('names', () => {
  const oneCell = (column: GridColumn, words: string) => {
    const result = pasted([column], ['l2', words])
    return { ...result, made: result.line('l2'), reason: result.refused[0]?.reason }
  }
  test.each([
    ['NALOXONE  Supply ', 'n'],
    ['naloxonesupply', 'n'],
    ['resid', 'r'],
    ['', null],
  ])('%j finds an intervention', (words, id) => {
    expect(oneCell('intervention', words).made?.interventionId).toBe(id)
  })
  test('ambiguous and unknown ones are refused with the closest offered', () => {
    expect(oneCell('intervention', 'Re').reason).toBe(
      '“Re” may be “Residential rehabilitation” or “Recovery support”. Enter the whole name',
    )
    expect(oneCell('intervention', 'Naloxon suply').reason).toBe(
      '“Naloxon suply” is not the name of an intervention in this plan. Did you mean “Naloxone supply”?',
    )
    expect(oneCell('source', 'Lottery').reason).toBe(
      '“Lottery” is not the name of a source in this plan. Add it under Funding first, or enter the name of another',
    )
  })
  test('a beginning of fewer than four letters finds nothing unless it is a whole word', () => {
    for (const words of ['L', 'Loc', 'R2'])
      expect(oneCell('source', words)).toMatchObject({ unknown: [{ column: 'source', name: words }] })
    expect(oneCell('source', 'Loc').reason).toBe(
      '“Loc” is not the name of a source in this plan. Did you mean “Local, and other money”?',
    )
    expect(oneCell('intervention', 'N').made?.interventionId).not.toBe('n')
    const two = planOf(...addAll({ sources: [source('s', { name: 'DAT grant' })] }))
    const put = (words: string) => paste(two, ['description', 'source'], [[null, 'Kits', words]]).refused
    expect([put('DAT'), put('DA').length]).toEqual([[], 1])
  })
  test.each<[string, Record<string, string>]>([
    ['60% Grant A, 40% Local, and other money', { a: '60', b: '40' }],
    ['33.3% grant a; 66.7% of GRANT C', { a: '33.3', c: '66.7' }],
    ['50% Grant A and 50% local', { a: '50', b: '50' }],
    ['Local, and other money', { b: '100' }],
    ['40% Grant C', { c: '40' }],
  ])('%s are shares', (words, shares) => {
    expect(oneCell('source', words).made?.shares).toEqual(
      Object.entries(shares).map(([sourceId, weight]) => ({ sourceId, weight })),
    )
  })
  test.each([
    ['Grant A; Grant C', /names more than one source\. Say what each pays, like “60% Grant A/],
    ['Grant A and Grant C', /names more than one source/],
    ['60% Grant A, 40% Grant A', /only once/],
    ['60% Grant A, 40% Lottery', /“Lottery” is not the name of a source/],
  ])('%s is refused', (words, reason) => {
    expect(oneCell('source', words).reason).toMatch(reason)
  })
  test('a description that is too long is refused, and a number is words', () => {
    expect(oneCell('description', 'x'.repeat(501)).reason).toContain('under 500 characters')
    expect(pasted(['description'], ['l1', 2027]).line('l1')?.description).toBe('2027')
  })
})
