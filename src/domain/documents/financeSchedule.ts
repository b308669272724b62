import { detailsOf } from '../plan/plan.ts'
import { heading, paragraph, type Block, type WordDocument } from './blocks.ts'
import { framed } from './frame.ts'
import { baselineTest } from './parts/baseline.ts'
import { spendingByCategory, spendingByCategoryAndQuarter } from './parts/categories.ts'
import { costs } from './parts/costs.ts'
import { moneyChecks } from './parts/moneyChecks.ts'
import { positions, spendingByQuarter } from './parts/positions.ts'
import { reprofileLog } from './parts/reprofiles.ts'
import { signOff } from './parts/signOff.ts'
import { threeYears } from './parts/threeYears.ts'
import { uplifts } from './parts/uplifts.ts'
import { yearHasBegun, yearSoFar } from './parts/yearSoFar.ts'
import type { DocumentSource } from './source.ts'
import { said } from './wording.ts'

const chapter = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(1, title), ...blocks]

/** The finance schedule for the section 151 officer: every source, ring-fence and cost, and what the checks say of them. */
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
      { kind: 'landscape', blocks: [heading(1, 'Costs'), ...costs(source)] },
      ...chapter('This year and the two after it', [...threeYears(source), ...uplifts(source)]),
      ...(yearHasBegun(source) ? chapter('The year so far', yearSoFar(source)) : []),
      ...(source.plan.reprofiles.size === 0
        ? []
        : chapter('Departures from the approved plan', [reprofileLog(source)])),
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
