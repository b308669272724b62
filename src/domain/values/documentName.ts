import { z } from 'zod'

/** What can be made from a plan, by the name that the command line and the contract have for it. */
export const DocumentName = z.enum(['annual-plan', 'finance-schedule', 'workbook', 'tidy-data', 'calendar'])
export type DocumentName = z.infer<typeof DocumentName>

/** The kind of file a document is. */
export type DocumentFormat = 'word' | 'excel' | 'csv' | 'calendar'

interface DocumentKind {
  readonly title: string
  readonly format: DocumentFormat
  /** Whom it is for and what is in it, for people choosing. */
  readonly purpose: string
}

export const documentKinds: Readonly<Record<DocumentName, DocumentKind>> = {
  'annual-plan': {
    title: 'Annual plan',
    format: 'word',
    purpose:
      'For the partnership and the reviewer: what you wrote, the delivery plan, workforce, funding, timetable, compliance and annexes.',
  },
  'finance-schedule': {
    title: 'Finance schedule',
    format: 'word',
    purpose:
      'For the section 151 officer: every source and ring-fence, every cost by quarter, the later years, the baseline test and the checks that stand.',
  },
  workbook: {
    title: 'Finance workbook',
    format: 'excel',
    purpose:
      'For finance: sources, costs, posts, positions, quarters and later years, one sheet each, with formulas that go on working.',
  },
  'tidy-data': {
    title: 'Tidy data',
    format: 'csv',
    purpose: 'For analysts: every figure of the plan, one fact a row, to load into other tools.',
  },
  calendar: {
    title: 'Calendar',
    format: 'calendar',
    purpose:
      'For everyone: every dated step of the timetable with reminders, for Outlook and other calendars. Importing a later one brings the same events up to date; delete a step there that was taken out here.',
  },
}
