import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Condition } from '../../src/domain/plan/condition.ts'
import type { Pack } from '../../src/domain/plan/pack.ts'
import { packFaults } from '../../src/packs/packFaults.ts'
import { createReferenceLibrary } from '../../src/packs/referenceLibrary.ts'

const library = createReferenceLibrary(join(import.meta.dirname, '../../resources'))
const pack = library.packs().find(({ financialYear }) => financialYear === '2027-28') as Pack
const { workforce } = pack

const withWorkforce = (change: Partial<Pack['workforce']>): Pack => ({
  ...pack,
  workforce: { ...workforce, ...change },
})

/** The pack with one more condition on its first grant. */
const bound = (condition: object): Pack => {
  const more = Condition.parse({ text: '', certainty: 'assumption', source: '', ...condition })
  return {
    ...pack,
    grants: pack.grants.map((grant, index) =>
      index === 0 ? { ...grant, conditions: [...grant.conditions, more] } : grant,
    ),
  }
}

/** The first record again, with what differs. */
const again = <T extends object>(records: readonly T[], change: Partial<T>): readonly T[] => [
  ...records,
  ...records.slice(0, 1).map((record) => ({ ...record, ...change })),
]

test('a sound pack has no faults', () => {
  expect(packFaults(pack)).toEqual([])
})

test.each<[string, Pack, string]>([
  [
    'a role twice',
    withWorkforce({ roles: again(workforce.roles, {}) }),
    'the id drug-alcohol-worker stands there twice',
  ],
  ['a band twice', withWorkforce({ bands: again(workforce.bands, {}) }), 'the id 2 stands there twice'],
  [
    'on-costs twice',
    withWorkforce({ onCosts: again(workforce.onCosts, {}) }),
    'the id council stands there twice',
  ],
  [
    'a band that is not there',
    withWorkforce({ roles: again(workforce.roles, { id: 'chief', bandId: '9' }) }),
    'role chief is paid in the band 9, which is not there',
  ],
  [
    'a source of a role that is not there',
    withWorkforce({ roles: again(workforce.roles, { id: 'chief', source: 'S0' }) }),
    'role chief cites the source S0, which references.json does not have',
  ],
  [
    'a source of a band that is not there',
    withWorkforce({ bands: again(workforce.bands, { id: '9', source: 'S37 S0' }) }),
    'band 9 cites the source S0, which references.json does not have',
  ],
  [
    'a source of on-costs that is not there',
    withWorkforce({ onCosts: again(workforce.onCosts, { id: 'prison', source: 'S0' }) }),
    'on-costs prison cites the source S0, which references.json does not have',
  ],
])('finds %s', (_, broken, wrong) => {
  expect(packFaults(broken)).toEqual([{ part: 'workforce', wrong }])
})

test('one id may stand for a role, a band and on-costs', () => {
  const alike = withWorkforce({
    roles: again(workforce.roles, { id: 'same' }),
    bands: again(workforce.bands, { id: 'same' }),
    onCosts: again(workforce.onCosts, { id: 'same' }),
  })
  expect(packFaults(alike)).toEqual([])
})

test.each(['shareCap', 'shareFloor'])('finds a category that the menu lacks in a %s', (kind) => {
  const share = (part: object) => bound({ kind, part, percent: '10' })
  expect(packFaults(share({ by: 'category', categoryId: 'C01' }))).toEqual([])
  expect(packFaults(share({ by: 'costType', costType: 'staff' }))).toEqual([])
  expect(packFaults(share({ by: 'category', categoryId: 'C99' }))).toEqual([
    {
      part: 'grants',
      wrong: 'grant PHG limits the share of the category C99, which menu.json does not have',
    },
  ])
})
