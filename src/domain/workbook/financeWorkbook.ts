import { printable } from '../documents/wording.ts'
import type { DocumentSource } from '../documents/source.ts'
import { listed } from '../documents/wording.ts'
import { detailsOf } from '../plan/plan.ts'
import { factsOf } from './facts.ts'
import { actualsSheet } from './sheets/actuals.ts'
import { assumptionsSheet } from './sheets/assumptions.ts'
import { categoriesSheet } from './sheets/categories.ts'
import { checksSheet } from './sheets/checks.ts'
import { contributionsSheet } from './sheets/contributions.ts'
import { laterYearsSheet } from './sheets/laterYears.ts'
import { linesSheet } from './sheets/lines.ts'
import { positionsSheet } from './sheets/positions.ts'
import { postsSheet } from './sheets/posts.ts'
import { quartersSheet } from './sheets/quarters.ts'
import { readMeSheet } from './sheets/readMe.ts'
import { sourcesSheet } from './sheets/sources.ts'
import { spentSheet } from './sheets/spent.ts'
import type { Workbook } from './workbook.ts'

/** The money of a plan for finance to work on: formulas over the costs give every position as the program does, to the penny. */
export function financeWorkbook(document: DocumentSource): Workbook {
  const facts = factsOf(document)
  const { title, authorities, financialYear } = detailsOf(document.plan)
  const area = listed(authorities.map(({ name }) => name))
  return {
    title: printable([title, area, financialYear].filter(Boolean).join(', ')),
    author: 'Ringfence',
    sheets: [
      readMeSheet(facts),
      sourcesSheet(facts),
      contributionsSheet(facts),
      linesSheet(facts),
      postsSheet(facts),
      assumptionsSheet(facts),
      positionsSheet(facts),
      quartersSheet(facts),
      categoriesSheet(facts),
      laterYearsSheet(facts),
      spentSheet(facts),
      actualsSheet(facts),
      checksSheet(facts),
    ],
  }
}
