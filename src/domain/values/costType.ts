import { z } from 'zod'

/** What the money buys, as a finance officer sorts it. */
export const CostType = z.enum([
  'staff',
  'placements',
  'medicines',
  'equipment',
  'premises',
  'training',
  'grants',
  'other',
])
export type CostType = z.infer<typeof CostType>

export const costTypeTitles: Readonly<Record<CostType, string>> = {
  staff: 'Staff',
  placements: 'Placements',
  medicines: 'Medicines',
  equipment: 'Equipment',
  premises: 'Premises',
  training: 'Training',
  grants: 'Grants to others',
  other: 'Other',
}
