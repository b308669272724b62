import { annualPlan } from './annualPlan.ts'
import type { WordDocument } from './blocks.ts'
import { financeSchedule } from './financeSchedule.ts'
import type { DocumentSource } from './source.ts'

export interface DocumentKind {
  readonly title: string
  /** Whom it is for and what is in it, for people choosing. */
  readonly describe: string
  readonly build: (source: DocumentSource) => WordDocument
}

/** Every document that can be made from a plan, by the name used in file names. */
export const documents = {
  'annual-plan': {
    title: 'Annual plan',
    describe:
      'For the partnership and the reviewer: what people wrote, the delivery plan, funding, timetable, compliance and annexes.',
    build: annualPlan,
  },
  'finance-schedule': {
    title: 'Finance schedule',
    describe:
      'For the section 151 officer: every source and ring-fence, every line by quarter, the baseline test and the checks that stand.',
    build: financeSchedule,
  },
} as const satisfies Record<string, DocumentKind>

export type DocumentName = keyof typeof documents
export const documentNames = Object.keys(documents) as readonly DocumentName[]
