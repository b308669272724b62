import type { Client } from '../../src/contract/client.ts'
import { FinancialYear } from '../../src/domain/values/financialYear.ts'

/** A blank plan for 2027-28, and the revision it starts at. */
export async function newPlan(client: Client): Promise<{ id: string; revision: number }> {
  const { packs } = await client['reference.read']({})
  const { id } = await client['library.create']({
    title: 'Contract plan',
    financialYear: FinancialYear.parse('2027-28'),
    packId: packs.find((pack) => pack.financialYear === '2027-28')?.id ?? '',
    authorities: [{ code: 'X1', name: 'Wexmoor' }],
  })
  return { id, revision: (await client['plan.open']({ id })).revision }
}
