import { conditionsOf } from '../../funding/lineage.ts'
import { figure } from '../../values/figure.ts'
import { formatAmount } from '../../values/money.ts'
import { money, paragraph, table, words, type Block } from '../blocks.ts'
import { findingsOf, sourcesInOrder, sourceTitle } from '../matters.ts'
import type { DocumentSource } from '../source.ts'

/** Whether each source keeps up what was spent from it on drugs and alcohol in 2020-21. */
export function baselineTest(source: DocumentSource): readonly Block[] {
  const placed = sourcesInOrder(source.plan)
  const tested = placed.filter((each) => each.source.baseline !== null)
  const applies = placed.some((each) =>
    conditionsOf(source.plan, each.source).some((condition) => condition.kind === 'maintainBaseline'),
  )
  const rule = applies
    ? 'A grant in this plan requires that spending does not fall below its 2020-21 level.'
    : 'No grant in this plan has a condition in the guidance pack that the 2020-21 level must be kept up.'
  if (tested.length === 0)
    return [paragraph(`${rule} No 2020-21 spending has been entered for any source, so nothing is tested.`)]
  const short = new Set(findingsOf(source, 'F7').map(({ recordId }) => recordId))
  return [
    paragraph(rule),
    table(
      'Test against the 2020-21 baseline',
      'One row for each source with a baseline: what was spent from it in 2020-21, what is planned on it now, and the result.',
      [words('Source', 36), money('Spent in 2020-21', 20), money('Planned', 20), words('Result', 24)],
      tested.map((each) => ({
        cells: [
          sourceTitle(each),
          each.source.baseline === null ? 'Not known' : formatAmount(each.source.baseline),
          formatAmount(source.figure(figure.sourcePlanned(each.source.id))),
          short.has(each.source.id) ? 'Falls short' : applies ? 'Kept up' : 'Not a condition here',
        ],
      })),
    ),
  ]
}
