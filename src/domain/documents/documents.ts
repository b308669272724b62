import { annualPlan } from './annualPlan.ts'
import type { WordDocument } from './blocks.ts'
import { financeSchedule } from './financeSchedule.ts'
import type { DocumentSource } from './source.ts'

/** Every Word document that can be made from a plan, by its name. */
export const documents = {
  'annual-plan': annualPlan,
  'finance-schedule': financeSchedule,
} as const satisfies Record<string, (source: DocumentSource) => WordDocument>

export type WordDocumentName = keyof typeof documents
