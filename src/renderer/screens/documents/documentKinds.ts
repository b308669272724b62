import type { DocumentName } from '../../../contract/views.ts'

interface DocumentKind {
  readonly name: DocumentName
  readonly title: string
  readonly purpose: string
}

/** The documents that can be made, with whom each is for. */
export const documentKinds: readonly DocumentKind[] = [
  {
    name: 'annual-plan',
    title: 'Annual plan',
    purpose:
      'For the partnership and the reviewer: what you wrote, the delivery plan, funding, timetable, compliance and annexes.',
  },
  {
    name: 'finance-schedule',
    title: 'Finance schedule',
    purpose:
      'For the section 151 officer: every source and ring-fence, every line by quarter, the baseline test and the checks that stand.',
  },
]
