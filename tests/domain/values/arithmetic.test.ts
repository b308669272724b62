import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPounds } from '../../../src/domain/values/money.ts'

/** A sum as a tree, worked out here by cross-multiplying apart from the code under test; null on a division by nought. */
type Tree =
  | { number: number }
  | { sign: '+' | '-' | '*' | '/'; left: Tree; right: Tree }
  | { minus: Tree }
  | { percent: Tree }
type Exact = readonly [bigint, bigint] | null

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'sum' },
    fc.integer({ min: 0, max: 99_999 }).map((number) => ({ number })),
    fc.record({ sign: fc.constantFrom('+', '-', '*', '/'), left: tie('tree'), right: tie('tree') }),
    tie('tree').map((minus) => ({ minus })),
    tie('tree').map((percent) => ({ percent })),
  ),
})).tree

function written(each: Tree): string {
  if ('number' in each) return (each.number / 100).toFixed(2)
  if ('minus' in each) return `-(${written(each.minus)})`
  if ('percent' in each) return `(${written(each.percent)})%`
  return `(${written(each.left)}) ${each.sign} (${written(each.right)})`
}

function exact(each: Tree): Exact {
  if ('number' in each) return [BigInt(each.number), 100n]
  if ('minus' in each) return times(exact(each.minus), [-1n, 1n])
  if ('percent' in each) return times(exact(each.percent), [1n, 100n])
  const [left, right] = [exact(each.left), exact(each.right)]
  return left === null || right === null ? null : signs[each.sign](left, right)
}
const signs: Record<
  '+' | '-' | '*' | '/',
  (left: readonly [bigint, bigint], right: readonly [bigint, bigint]) => Exact
> = {
  '+': (left, right) => [left[0] * right[1] + right[0] * left[1], left[1] * right[1]],
  '-': (left, right) => [left[0] * right[1] - right[0] * left[1], left[1] * right[1]],
  '*': (left, right) => times(left, right),
  '/': (left, right) => (right[0] === 0n ? null : times(left, [right[1], right[0]])),
}
const times = (a: Exact, b: Exact): Exact => (a && b ? [a[0] * b[0], a[1] * b[1]] : null)

/** Pence, half away from nought: twice the distance from the exact sum is no more than a penny, and a half goes outwards. */
function isRounded(pence: bigint, [above, below]: readonly [bigint, bigint]): boolean {
  const [n, d] = below < 0n ? [-above * 100n, -below] : [above * 100n, below]
  const off = 2n * (pence * d - n)
  return n < 0n ? off >= -d && off < d : off > -d && off <= d
}

describe('arithmetic in a cell', () => {
  test('equals an exact working of the same sum, rounded to the penny', () => {
    fc.assert(
      fc.property(tree, (sum) => {
        const text = `=${written(sum)}`
        fc.pre(text.length <= 190)
        const read = readPounds(text)
        const expected = exact(sum)
        if (expected === null) {
          expect(read).toEqual({ refused: expect.stringContaining('divided by nought') as string })
          return
        }
        if ('refused' in read) expect(read.refused).toContain('billion')
        else expect(isRounded(BigInt(read.amount), expected)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
  test.each([
    ['=12*3450.50', 4_140_600],
    ['=(100+20)/4', 3_000],
    ['=5%*200', 1_000],
    ['= 2 + 3 * 4', 1_400],
    ['=10-4-3', 300],
    ['=100/10/5', 200],
    ['=-(2+3)*--4', -2_000],
    ['=£12,500 × 2', 2_500_000],
    ['=1/3', 33],
    ['=0.005', 1],
    ['=-0.005', -1],
    ['=0.1+0.2', 30],
    ['=200%', 200],
    ['=7−10', -300],
    ['=-0', 0],
  ])('%s', (text, amount) => {
    expect(readPounds(text)).toEqual({ amount, workedOut: true })
  })
  test.each([
    ['=B3*2', 'sums of numbers only'],
    ['=SUM(1,2)', 'sums of numbers only'],
    ['=$A$1', 'sums of numbers only'],
    ['=1e5', 'sums of numbers only'],
    ['=1/0', 'divided by nought'],
    ['=5/(2-2)', 'divided by nought'],
    ['=', 'Enter a calculation'],
    ['=2+', 'Enter a calculation'],
    ['=2 3', 'Enter a calculation'],
    ['=2)', 'Enter a calculation'],
    ['=9^2', 'Enter a calculation'],
    ['=1,23', 'Enter a calculation'],
    ['=%5', 'Enter a calculation'],
    ['=(2+3', 'bracket is not closed'],
    [`=${'('.repeat(60)}1${')'.repeat(60)}`, 'too many brackets'],
    [`=${'-'.repeat(100)}1`, 'too many brackets'],
    [`=${'1+'.repeat(120)}1`, 'under 200 characters'],
    ['=1000000000+1', 'billion'],
  ])('refuses %s', (text, reason) => {
    expect(readPounds(text)).toEqual({ refused: expect.stringContaining(reason) as string })
  })
})
