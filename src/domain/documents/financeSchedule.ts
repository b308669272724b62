import { detailsOf } from '../plan.ts'
import { heading, paragraph, type WordDocument } from './blocks.ts'
import { framed } from './frame.ts'
import { baselineTest } from './parts/baseline.ts'
import { spendingByCategory, spendingByCategoryAndQuarter } from './parts/categories.ts'
import { lines } from './parts/lines.ts'
import { moneyChecks } from './parts/moneyChecks.ts'
import { positions, spendingByQuarter } from './parts/positions.ts'
import { signOff } from './parts/signOff.ts'
import type { DocumentSource } from './source.ts'
import { said } from './wording.ts'

/** The finance schedule for the section 151 officer: every source, ring-fence and line, and what the checks say of them. */
export const financeSchedule = (source: DocumentSource): WordDocument =>
  framed(
    source,
    {
      name: 'finance-schedule',
      title: 'Finance schedule',
      subtitle: said(detailsOf(source.plan).title),
    },
    [
      { kind: 'contents' },
      { kind: 'pageBreak' },
      heading(1, 'Positions'),
      ...positions(source),
      heading(1, 'Spending by quarter'),
      ...spendingByQuarter(source),
      heading(1, 'Spending by category'),
      ...spendingByCategory(source),
      spendingByCategoryAndQuarter(source),
      { kind: 'landscape', blocks: [heading(1, 'Budget lines'), ...lines(source)] },
      heading(1, 'Test against the 2020-21 baseline'),
      ...baselineTest(source),
      heading(1, 'Checks that stand'),
      ...moneyChecks(source),
      heading(1, 'Statement'),
      paragraph(
        'The sums in this schedule are those of the plan at the version and check value below. The person signing states that the sources, allocations and baselines agree with the council’s records, and that the spending planned on each grant is within its conditions as they are known.',
      ),
      ...signOff(source, 'this schedule', ['financeLead']),
    ],
  )
