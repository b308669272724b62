import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Share } from '../../src/domain/costs/line.ts'
import { packOf } from '../../src/domain/plan/plan.ts'
import { addUpTo, Decimal } from '../../src/domain/values/decimal.ts'
import { noMoney } from '../../src/domain/values/money.ts'
import { sharedSoFar } from '../../src/domain/values/sharedSoFar.ts'
import { copyOf, givenRole } from '../../src/renderer/screens/workforce/newPost.ts'
import { postGroups } from '../../src/renderer/screens/workforce/postGroups.ts'
import { readWhole } from '../../src/renderer/screens/workforce/readWhole.ts'
import {
  evenly,
  movedTo,
  weighing,
  without,
  withSource,
} from '../../src/renderer/components/shares/shareEdits.ts'
import { differenceWords, wteWords } from '../../src/renderer/screens/workforce/wteWords.ts'
import { planOf, post } from '../fixtures/builders.ts'

const pack = packOf(planOf())
const share = (sourceId: string, weight: string): Share => ({ sourceId, weight: Decimal.parse(weight) })

describe('a role that is chosen', () => {
  it('names a post that has no name of its own', () => {
    for (const title of ['', 'New post', 'Drug and alcohol worker'])
      expect(givenRole(post('a', {}, { title, roleId: 'worker' }), 'nurse', pack)).toEqual({
        roleId: 'nurse',
        title: 'Nurse',
      })
  })

  it('leaves the name people gave, and any name when no role is left', () => {
    expect(givenRole(post('a', {}, { title: 'Port nurse' }), 'nurse', pack)).toEqual({ roleId: 'nurse' })
    expect(givenRole(post('a', {}, { title: 'Nurse', roleId: 'nurse' }), null, pack)).toEqual({
      roleId: null,
    })
  })
})

describe('a copy of a post', () => {
  it('stands between it and the next, as itself', () => {
    const posts = [post('a', {}, { position: 1 }), post('b', {}, { position: 2 })]
    const [first = post('x'), last = post('x')] = posts
    const copy = copyOf(first, posts)
    expect(copy).toEqual({ ...first, id: copy.id, position: 1.5 })
    expect(copy.id).not.toBe('a')
    expect(copyOf(last, posts).position).toBeGreaterThan(2)
  })
})

describe('the list of posts', () => {
  it('has the headings of the census, those of no known role last', () => {
    const groups = postGroups(pack, [
      post('a', {}, { roleId: null }),
      post('b', {}, { roleId: 'nurse' }),
      post('c', {}, { roleId: 'worker' }),
      post('d', {}, { roleId: 'gone' }),
    ])
    expect(groups.map(({ title, posts }) => [title, posts.map(({ id }) => id)])).toEqual([
      ['Treatment workers', ['c']],
      ['Registered professionals', ['b']],
      ['Other posts', ['a', 'd']],
    ])
  })
})

describe('the shares of a post', () => {
  const shares = [share('a', '62.5'), share('b', '20')]

  it('give a further source what the others leave', () => {
    expect(withSource([], 'a')).toEqual([share('a', '100')])
    expect(withSource(shares, 'c').at(-1)).toEqual(share('c', '17.5'))
    expect(withSource([share('a', '120')], 'b').at(-1)).toEqual(share('b', '0'))
  })

  it('make 100 after that, whatever the others are', () => {
    const weight = fc.integer({ min: 0, max: 33_333 }).map((parts) => String(parts / 1_000))
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 3 }), (weights) => {
        const others = weights.map((each, index) => share(`s${index}`, each))
        const all = withSource(others, 'last')
        expect(
          addUpTo(
            all.map((each) => each.weight),
            '100',
          ),
        ).toBe(true)
        expect(
          sharedSoFar(
            noMoney,
            all.map(({ weight }) => weight),
          ).percent,
        ).toBe('100')
      }),
    )
  })

  it('are made equal, and exactly 100', () => {
    const three = ['a', 'b', 'c'].map((id) => share(id, '0'))
    expect(evenly(three).map(({ weight }) => weight)).toEqual(['33.34', '33.33', '33.33'])
  })

  it('are moved, weighed and taken out by their source', () => {
    expect(movedTo(shares, 'b', 'c')).toEqual([share('a', '62.5'), share('c', '20')])
    expect(weighing(shares, 'b', Decimal.parse('37.5'))).toEqual([share('a', '62.5'), share('b', '37.5')])
    expect(without(shares, 'a')).toEqual([share('b', '20')])
  })
})

describe('what is typed and shown', () => {
  it('takes whole numbers up to the most there can be', () => {
    expect(['0', ' 12 ', '1,200', '104'].map((text) => readWhole(text, 2_000))).toEqual([0, 12, 1200, 104])
    for (const text of ['', '-1', '1.5', 'x', '12,00', '2001']) expect(readWhole(text, 2_000)).toBeNull()
  })

  it('says a difference with its sign, and what is not known in words', () => {
    expect(['0.4', '-1', '0', null].map(differenceWords)).toEqual(['+0.4', '−1', '0', 'Not known'])
    expect(['1.6', null].map(wteWords)).toEqual(['1.6', 'Not known'])
  })
})
