import { isKnown } from '../../figures/derived.ts'
import { detailsOf } from '../../plan/plan.ts'
import { formatDate } from '../../values/date.ts'
import { figure, type LaterYear } from '../../values/figure.ts'
import { yearAfter } from '../../values/financialYear.ts'
import { formatAmount } from '../../values/money.ts'
import { money, paragraph, table, words, type Block, type Row } from '../blocks.ts'
import { shortTitle, sourcesInPlan, sourceTitle, type PlacedSource } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { said } from '../wording.ts'

type Year = LaterYear | undefined
const years: readonly Year[] = [undefined, 'y2', 'y3']

/** Three years beside each other: what each source brings, what is planned on it, and how firm the later years are. */
export function threeYears(source: DocumentSource): readonly Block[] {
  const placed = sourcesInPlan(source.plan)
  if (placed.length === 0) return []
  return [
    paragraph(
      'In the later years, costs that go on rise by the uplifts the plan assumes, unless a sum was entered for a year. What is not known yet is not counted as nought.',
    ),
    table(
      'Three years: available, planned and remaining',
      'Three rows for each source and ring-fence: what is available, planned and remaining in this year and in the two after it.',
      [words('Source', 33), words('What', 13), ...years.map((year) => money(titleOf(source, year), 18))],
      [
        ...placed.flatMap((each) => sourceRows(source, each)),
        ...rowsFor(source, 'Total of this plan', totalNames).map((row) => ({ ...row, total: true as const })),
      ],
    ),
    laterFirmness(source, placed),
  ]
}

const titleOf = ({ plan }: DocumentSource, year: Year): string => {
  const { financialYear } = detailsOf(plan)
  return year === undefined ? financialYear : yearAfter(financialYear, year === 'y2' ? 1 : 2)
}

interface Names {
  readonly available: (year: Year) => string
  readonly planned: (year: Year) => string
  readonly remaining: (year: Year) => string
}

const totalNames: Names = {
  available: (year) => (year === undefined ? figure.available : figure.availableIn(year)),
  planned: figure.planned,
  remaining: (year) => (year === undefined ? figure.remaining : figure.remainingIn(year)),
}

const sourceRows = (document: DocumentSource, placed: PlacedSource): readonly Row[] =>
  rowsFor(document, shortTitle(placed), {
    available: (year) => figure.sourceAvailable(placed.source.id, year),
    planned: (year) => figure.sourcePlanned(placed.source.id, year),
    remaining: (year) => figure.sourceRemaining(placed.source.id, year),
  })

function rowsFor({ plan, figure: amount }: DocumentSource, title: string, names: Names): readonly Row[] {
  const row = (what: string, name: (year: Year) => string): Row => ({
    cells: [
      title,
      what,
      ...years.map((year) =>
        isKnown(plan, name(year), amount) ? formatAmount(amount(name(year))) : 'Not known',
      ),
    ],
  })
  return [row('Available', names.available), row('Planned', names.planned), row('Remaining', names.remaining)]
}

/** Which later allocations were told, how firm they are and where they were read. */
function laterFirmness(source: DocumentSource, placed: readonly PlacedSource[]): Block {
  const rows = placed.flatMap((each) =>
    each.source.laterYears.flatMap(({ amount, certainty, letter, letterDate }, index): Row[] =>
      amount === null
        ? []
        : [
            {
              cells: [
                sourceTitle(each),
                titleOf(source, index === 0 ? 'y2' : 'y3'),
                certainty === 'confirmed' ? 'Confirmed' : 'Indicative: it may still change',
                said(letter, 'None given'),
                letterDate === null ? 'Not known' : formatDate(letterDate),
              ],
            },
          ],
    ),
  )
  if (rows.length === 0) return paragraph('No allocation of the later years has been told yet.')
  return table(
    'How firm the later allocations are',
    'One row for each later allocation that was told: its source and year, whether it is confirmed, the letter or circular it came in, and that letter’s date.',
    [
      words('Source', 26),
      words('Year', 12),
      words('Confirmed or indicative', 22),
      words('Letter or circular', 25),
      words('Dated', 15),
    ],
    rows,
  )
}
