import type { Check } from './check.ts'
import { costRules } from './costRules.ts'
import { fundingRules } from './fundingRules.ts'
import { planRules } from './planRules.ts'
import { workforceRules } from './workforceRules.ts'

/** Every check: its severity, the part of the plan it belongs to and where its rule comes from. */
export const catalogue = { ...fundingRules, ...costRules, ...workforceRules, ...planRules }

export type CheckId = keyof typeof catalogue
export const checkOf = (id: CheckId): Check => catalogue[id]
