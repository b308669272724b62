import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AuthorityAllocations } from '../../../src/domain/allocations/allocationSheet.ts'
import type { MovablePlan } from '../../../src/domain/editing/change.ts'
import { proposedAllocations } from '../../../src/domain/allocations/proposedAllocations.ts'
import { FinancialYear } from '../../../src/domain/values/financialYear.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { createReferenceLibrary } from '../../../src/packs/referenceLibrary.ts'
import { addAll, planOf, source } from '../../fixtures/builders.ts'

const year = (label: string) => FinancialYear.parse(label)

/** Where a column stands, by its heading and year. */
const at = (title: string, label: string) => ({
  title,
  year: year(label),
  sheet: 'Annex E',
  row: 5,
  index: [`Total 2027-28`, 'Drugs 2027-28', 'Drugs 2028-29', 'Drugs 2026-27'].indexOf(`${title} ${label}`),
})

const area = (code: string, drug: number | null): AuthorityAllocations => ({
  code,
  name: code,
  allocations: [
    { ...at('Total', '2027-28'), what: 'total', certainty: 'confirmed', amount: pence(900) },
    {
      ...at('Drugs', '2027-28'),
      what: 'drugAndAlcohol',
      certainty: 'confirmed',
      amount: drug === null ? null : pence(drug),
    },
    {
      ...at('Drugs', '2028-29'),
      what: 'drugAndAlcohol',
      certainty: 'indicative',
      amount: pence(70),
    },
    {
      ...at('Drugs', '2026-27'),
      what: 'drugAndAlcohol',
      certainty: 'confirmed',
      amount: pence(1),
    },
  ],
})

/** A plan whose pack says which grants the national spreadsheet has the sums of. */
function planWithRingFence(
  sources = [source('wide', { grantId: 'PHG' }), source('inner', { grantId: 'RING', parentId: 'wide' })],
): MovablePlan {
  const plan = planOf(...addAll({ sources }))
  const record = plan.packs.get('pack')
  if (!record) throw new Error('No pack')
  const grants = record.pack.grants.map((grant) =>
    grant.id === 'RING'
      ? { ...grant, title: 'Drug and alcohol ring-fence', nationalColumn: 'drugAndAlcohol' as const }
      : grant.id === 'PHG'
        ? { ...grant, nationalColumn: 'total' as const }
        : grant,
  )
  plan.packs.set('pack', { ...record, pack: { ...record.pack, grants } })
  return plan
}

test('amounts of the plan’s three years are proposed for the source of that grant, other years left out', () => {
  expect(proposedAllocations(planWithRingFence(), [area('E1', 60)])).toEqual([
    {
      heading: 'Total',
      year: 1,
      financialYear: '2027-28',
      certainty: 'confirmed',
      amount: 900,
      sourceId: 'wide',
      note: null,
    },
    {
      heading: 'Drugs',
      year: 1,
      financialYear: '2027-28',
      certainty: 'confirmed',
      amount: 60,
      sourceId: 'inner',
      note: null,
    },
    {
      heading: 'Drugs',
      year: 2,
      financialYear: '2028-29',
      certainty: 'indicative',
      amount: 70,
      sourceId: 'inner',
      note: null,
    },
  ])
})

test('a joint plan’s amounts are added up, and not known where one of them is not', () => {
  const amounts = (drug: number | null) =>
    proposedAllocations(planWithRingFence(), [area('E1', 60), area('E2', drug)]).map(({ amount }) => amount)
  expect(amounts(5)).toEqual([1800, 65, 140])
  expect(amounts(null)).toEqual([1800, null, 140])
})

test('an authority that the spreadsheet does not have is named, and there is no sum without it', () => {
  expect(
    proposedAllocations(planWithRingFence(), [area('E1', 60)], ['Bolton']).map(({ amount, note }) => [
      amount,
      note,
    ]),
  ).toEqual(Array(3).fill([null, 'Bolton is not in this spreadsheet']))
})

test('two sheets with the same headings are told apart', () => {
  const { allocations, ...own } = area('E1', 60)
  const both = {
    ...own,
    allocations: [
      ...allocations,
      ...allocations.map((each) => ({ ...each, sheet: 'Annex F', amount: pence(5) })),
    ],
  }
  const proposed = proposedAllocations(planWithRingFence(), [both])
  expect(proposed.map(({ heading, amount }) => [heading, amount])).toEqual([
    ['Annex E: Total', 900],
    ['Annex E: Drugs', 60],
    ['Annex E: Drugs', 70],
    ['Annex F: Total', 5],
    ['Annex F: Drugs', 5],
    ['Annex F: Drugs', 5],
  ])
  for (const each of proposed)
    expect(each).toMatchObject({
      sourceId: null,
      note: 'Several columns could be the allocation of one source in this year. Choose one of them',
    })
})

test('without a source of that grant, or with several, nothing is aimed at and why is said', () => {
  const told = (...sources: Parameters<typeof planWithRingFence>[0] & object) =>
    proposedAllocations(planWithRingFence(sources), [area('E1', 60)]).map(({ sourceId, note }) => [
      sourceId,
      note,
    ])
  expect(told(source('other', { grantId: 'IPS' }))[1]).toEqual([
    null,
    'It is for “Drug and alcohol ring-fence”, which is no source of this plan. Choose another only if your letter says so',
  ])
  const two = told(source('one', { grantId: 'RING' }), source('two', { grantId: 'RING' }))
  expect(two[1]).toEqual([
    null,
    'It is for “Drug and alcohol ring-fence”, and several sources are of it. Choose the one it belongs to',
  ])
})

describe('the grants of the packs that come with the program', () => {
  const packs = createReferenceLibrary(join(import.meta.dirname, '../../../resources')).packs()
  const proposedIn = (label: string, grants: readonly string[], heading: string) => {
    const pack = packs.find(({ financialYear }) => financialYear === label)
    if (!pack) throw new Error(`No pack of ${label}`)
    const plan = planOf(...addAll({ sources: grants.map((id) => source(id, { grantId: id })) }))
    plan.packs.set('pack', { id: 'pack', pack })
    return proposedAllocations(plan, [area('E1', 60)]).find((each) => each.heading === heading)
  }
  test('of 2025-26, the whole public health grant is none for drugs and alcohol, nor the ring-fence rough sleeping money', () => {
    const grants = ['PHG', 'DATRIG', 'RSDATG']
    expect(proposedIn('2025-26', grants, 'Total')?.sourceId).toBe('PHG')
    expect(proposedIn('2025-26', grants, 'Drugs')?.sourceId).toBeNull()
  })
  test.each(['2026-27', '2027-28'])(
    'of %s, the two are the public health grant and the ring-fence inside it',
    (label) => {
      expect(proposedIn(label, ['PHG', 'DA-RF'], 'Total')?.sourceId).toBe('PHG')
      expect(proposedIn(label, ['PHG', 'DA-RF'], 'Drugs')?.sourceId).toBe('DA-RF')
    },
  )
  test('of a Greater Manchester plan, which has a grant of its own, nothing is proposed for it and why is said', () => {
    expect(proposedIn('2027-28', ['GM-DA'], 'Drugs')).toMatchObject({
      sourceId: null,
      note: expect.stringContaining('which is no source of this plan') as string,
    })
  })
})
