import { expect, test } from 'vitest'
import type { AuthorityAllocations } from '../../src/domain/allocationSheet.ts'
import type { MovablePlan } from '../../src/domain/change.ts'
import { proposedAllocations } from '../../src/domain/proposedAllocations.ts'
import { FinancialYear } from '../../src/domain/values/financialYear.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, planOf, source } from '../fixtures/builders.ts'

const year = (label: string) => FinancialYear.parse(label)

const area = (code: string, drug: number | null): AuthorityAllocations => ({
  code,
  name: code,
  allocations: [
    { title: 'Total', year: year('2027-28'), what: 'total', certainty: 'confirmed', amount: pence(900) },
    {
      title: 'Drugs',
      year: year('2027-28'),
      what: 'drugAndAlcohol',
      certainty: 'confirmed',
      amount: drug === null ? null : pence(drug),
    },
    {
      title: 'Drugs',
      year: year('2028-29'),
      what: 'drugAndAlcohol',
      certainty: 'indicative',
      amount: pence(70),
    },
    {
      title: 'Drugs',
      year: year('2026-27'),
      what: 'drugAndAlcohol',
      certainty: 'confirmed',
      amount: pence(1),
    },
  ],
})

/** The pack of tests calls its ring-fence RING; here it is named as the national packs name theirs. */
function planWithRingFence(): MovablePlan {
  const plan = planOf(
    ...addAll({
      sources: [source('wide', { grantId: 'PHG' }), source('inner', { grantId: 'RING', parentId: 'wide' })],
    }),
  )
  const record = plan.packs.get('pack')
  if (!record) throw new Error('No pack')
  const grants = record.pack.grants.map((grant) =>
    grant.id === 'RING' ? { ...grant, title: 'Drug and alcohol ring-fence' } : grant,
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
    },
    {
      heading: 'Drugs',
      year: 1,
      financialYear: '2027-28',
      certainty: 'confirmed',
      amount: 60,
      sourceId: 'inner',
    },
    {
      heading: 'Drugs',
      year: 2,
      financialYear: '2028-29',
      certainty: 'indicative',
      amount: 70,
      sourceId: 'inner',
    },
  ])
})

test('a joint plan’s amounts are added up, and not known where one of them is not', () => {
  const amounts = (drug: number | null) =>
    proposedAllocations(planWithRingFence(), [area('E1', 60), area('E2', drug)]).map(({ amount }) => amount)
  expect(amounts(5)).toEqual([1800, 65, 140])
  expect(amounts(null)).toEqual([1800, null, 140])
})

test('without a source of that grant nothing is aimed at', () => {
  expect(proposedAllocations(planOf(), [area('E1', 60)]).map(({ sourceId }) => sourceId)).toEqual([
    null,
    null,
    null,
  ])
})
