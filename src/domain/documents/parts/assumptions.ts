import { packOf } from '../../plan/plan.ts'
import { formatDate } from '../../values/date.ts'
import { paragraph, table, words, type Block, type Row } from '../blocks.ts'
import { sourcesInPlan } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { certaintyWords, said, sentence } from '../wording.ts'
import { certaintyOf } from './positions.ts'
import { uplifts } from './uplifts.ts'

/** Annex B: what the plan rests on that nobody has confirmed, the guidance pack's own caveat first. */
export function assumptions(source: DocumentSource): readonly Block[] {
  const pack = packOf(source.plan)
  const rows = [...unconfirmedMoney(source), ...unconfirmedDates(source), ...unofficialItems(source)]
  return [
    paragraph(
      `Written against: ${pack.title}, version ${pack.version}, as known on ${formatDate(pack.asOf)}.`,
    ),
    ...(said(pack.notice, '') === ''
      ? []
      : [{ kind: 'callout' as const, label: 'About the guidance pack', text: said(pack.notice) }]),
    ...(rows.length === 0
      ? [paragraph('Nothing else in this plan waits for confirmation.')]
      : [
          table(
            'What has not been confirmed',
            'One row for each thing the plan rests on that is not confirmed, and what is known of it.',
            [words('Matter', 28), words('What is known', 46), words('How sure that is', 26)],
            rows,
          ),
        ]),
    ...uplifts(source),
  ]
}

const unconfirmedMoney = ({ plan }: DocumentSource): readonly Row[] =>
  sourcesInPlan(plan)
    .filter(({ source }) => source.allocation === null || source.certainty === 'indicative')
    .map((placed) => ({
      cells: [
        `Allocation: ${said(placed.source.name)}`,
        sentence(said(placed.source.letter, 'No letter or circular is named')),
        sentence(certaintyOf(placed.source)),
      ],
    }))

const unconfirmedDates = ({ plan }: DocumentSource): readonly Row[] =>
  packOf(plan)
    .deadlines.filter(({ kind, certainty }) => kind !== 'other' && certainty !== 'found')
    .map(({ title, rule, certainty }) => ({
      cells: [`Date: ${title}`, said(rule, 'No rule is known.'), `${certaintyWords[certainty]}.`],
    }))

/** The conditions are not repeated: they stand in the compliance statement with their certainty. */
function unofficialItems({ plan }: DocumentSource): readonly Row[] {
  const chosen = new Set([...plan.interventions.values()].map(({ itemId }) => itemId))
  const items = packOf(plan)
    .categories.flatMap((category) => category.items)
    .filter((item) => chosen.has(item.id) && item.certainty !== 'found')
  if (items.length === 0) return []
  return [
    {
      cells: [
        'Wording of the menu items chosen',
        `${items.map(({ title }) => title).join('; ')}.`,
        'This program’s own wording, not the official list.',
      ],
    },
  ]
}
