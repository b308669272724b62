import type { DocumentSource } from '../documents/source.ts'
import { listed, printable } from '../documents/wording.ts'
import { detailsOf } from '../plan/plan.ts'
import type { Period } from '../values/figure.ts'
import type { Pence } from '../values/money.ts'
import { tidySubjects } from './tidySubjects.ts'

const header = [
  'plan',
  'authority',
  'financial_year',
  'subject_kind',
  'subject_id',
  'subject',
  'measure',
  'period',
  'amount_pounds',
  'certainty',
] as const

/**
 * Every figure of the plan as the rows of a table, one fact a row under a row of titles. The amount is a plain number of
 * pounds, and empty where it is not known.
 */
export function tidyFacts(document: DocumentSource): readonly (readonly string[])[] {
  const { title, authorities, financialYear } = detailsOf(document.plan)
  const always = [title, listed(authorities.map(({ name }) => name)), financialYear]
  return [
    header,
    ...tidySubjects(document).flatMap((subject) =>
      subject.facts.map(({ measure, period, amount, certainty }) => [
        ...[...always, subject.kind, subject.id, subject.title].map(printable),
        measure,
        periodTitles[period ?? 'year'],
        amount === null ? '' : plainPounds(amount),
        certainty,
      ]),
    ),
  ]
}

const periodTitles: Readonly<Record<Period | 'year', string>> = {
  year: 'Year',
  1: 'Q1',
  2: 'Q2',
  3: 'Q3',
  4: 'Q4',
  y2: 'Year 2',
  y3: 'Year 3',
}

/** Pence as a plain number of pounds with two decimals, such as `-1234.05`: no digit is lost. */
export function plainPounds(amount: Pence): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
