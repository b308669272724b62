import type { Source } from '../../funding/source.ts'
import { isKnown } from '../../figures/derived.ts'
import { formatDate } from '../../values/date.ts'
import { figure, standing, type Standing } from '../../values/figure.ts'
import { planStandings, type PlanStanding } from '../../values/planStanding.ts'
import { quarters } from '../../values/financialYear.ts'
import { formatAmount, formatPounds, noMoney } from '../../values/money.ts'
import { money, paragraph, table, words, type Block, type Table } from '../blocks.ts'
import { sourcesInOrder, sourcesInPlan, sourceTitle, type PlacedSource } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { said, shortQuarter } from '../wording.ts'
import { onTop } from './onTop.ts'

const standingTitles: Record<Standing, string> = {
  over: 'Over-planned',
  balanced: 'Planned in full',
  unallocated: 'Not all planned',
}

/** What each source and ring-fence has, what is planned on it and what is left, and how firm the money is. */
export function positions(source: DocumentSource): readonly Block[] {
  const placed = sourcesInPlan(source.plan)
  if (placed.length === 0) return [paragraph('No funding source has been entered yet.'), ...unfunded(source)]
  return [
    ...widerGrants(source),
    table(
      'Sources of money: available, planned and remaining',
      'One row for each source and each ring-fence inside one: the year’s allocation with what comes on top of it, what is planned on it and what remains. Amounts of a ring-fence are part of the source around it.',
      [
        words('Source', 32),
        money('Available', 17),
        money('Planned', 17),
        money('Remaining', 17),
        words('Standing', 17),
      ],
      [
        ...placed.map((each) => ({ cells: [sourceTitle(each), ...positionOf(source, each.source)] })),
        {
          cells: [
            'Total of this plan',
            ...[figure.available, figure.planned(), figure.remaining].map((name) =>
              isKnown(source.plan, name, source.figure) ? formatAmount(source.figure(name)) : 'Not known',
            ),
            isKnown(source.plan, figure.remaining, source.figure)
              ? standingOfPlan(source)
              : 'Allocation not known',
          ],
          total: true,
        },
      ],
    ),
    ...unfunded(source),
    ...onTop(source),
    firmness(placed),
  ]
}

/** The plan stands as its sources do, each on its own, and with what is on none. */
function standingOfPlan({ figure: amount }: DocumentSource): string {
  const told = planStandings(amount)
  const both = told.includes('over') && told.includes('unallocated')
  const sources = both
    ? ['Over-planned in one place, not all planned in another']
    : told.flatMap((each) => (each === 'unfunded' ? [] : [planTitles[each]]))
  const [first = '', ...others] = [
    ...sources,
    ...(told.includes('unfunded') ? ['some costs on no source'] : []),
  ]
  return [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...others].join('; ')
}

const planTitles: Readonly<Record<Exclude<PlanStanding, 'unfunded'>, string>> = {
  ...standingTitles,
  notKnown: 'Allocation not known',
  empty: 'No money entered yet',
}

function positionOf({ figure: amount }: DocumentSource, source: Source): readonly string[] {
  const planned = formatAmount(amount(figure.sourcePlanned(source.id)))
  if (source.allocation === null) return ['Not known', planned, 'Not known', 'Allocation not known']
  const remaining = amount(figure.sourceRemaining(source.id))
  return [
    formatAmount(amount(figure.sourceAvailable(source.id))),
    planned,
    formatAmount(remaining),
    standingTitles[standing(remaining)],
  ]
}

/** A wider grant is named so that nobody looks for its other uses here. */
function widerGrants({ plan }: DocumentSource): readonly Block[] {
  const wider = sourcesInOrder(plan).filter(({ source }) => !source.inPlan)
  return wider.map(({ source }) =>
    paragraph(
      `${said(source.name)}${source.allocation === null ? '' : ` (${formatPounds(source.allocation)})`} is the wider grant around a ring-fence below. Its other uses are not this plan’s and are not counted here.`,
    ),
  )
}

function unfunded(source: DocumentSource): readonly Block[] {
  const amount = source.figure(figure.unfunded)
  if (amount === noMoney) return []
  return [
    {
      kind: 'callout',
      label: 'Without a source',
      text: `${formatPounds(amount)} of what is planned has no funding source yet. It is in the total of the plan and in no source.`,
    },
  ]
}

const firmness = (placed: readonly PlacedSource[]): Table =>
  table(
    'How firm each allocation is',
    'One row for each source: whether its allocation is confirmed or indicative, the letter or circular it came in, and that letter’s date.',
    [
      words('Source', 30),
      words('Confirmed or indicative', 24),
      words('Letter or circular', 30),
      words('Dated', 16),
    ],
    placed.map((each) => ({
      cells: [
        sourceTitle(each),
        certaintyOf(each.source),
        said(each.source.letter, 'None given'),
        each.source.letterDate === null ? 'Not known' : formatDate(each.source.letterDate),
      ],
    })),
  )

export function certaintyOf(source: Source): string {
  if (source.allocation === null) return 'Not known'
  if (source.certainty === 'confirmed') return 'Confirmed'
  return source.accepted
    ? 'Indicative, accepted in writing as the basis of this plan'
    : 'Indicative: it may still change'
}

/** What is planned on each source in each quarter. */
export function spendingByQuarter(source: DocumentSource): readonly Block[] {
  const placed = sourcesInPlan(source.plan)
  const across = (name: (quarter?: (typeof quarters)[number]) => string) =>
    [...quarters.map((quarter) => name(quarter)), name()].map((each) => formatAmount(source.figure(each)))
  return [
    table(
      'Planned spending by source and quarter',
      'One row for each source and each ring-fence inside one, with what is planned on it in each quarter and in the year.',
      [
        words('Source', 25),
        ...quarters.map((quarter) => money(shortQuarter(quarter), 15)),
        money('Year', 15),
      ],
      [
        ...placed.map((each) => ({
          cells: [sourceTitle(each), ...across((quarter) => figure.sourcePlanned(each.source.id, quarter))],
        })),
        { cells: ['Total of this plan', ...across((quarter) => figure.planned(quarter))], total: true },
      ],
    ),
  ]
}
