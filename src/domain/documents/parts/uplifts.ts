import { detailsOf } from '../../plan/plan.ts'
import { assumptionsOf } from '../../costs/uplift.ts'
import { yearAfter } from '../../values/financialYear.ts'
import { heading, paragraph, table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said, sentence } from '../wording.ts'

/** By how much costs that go on rise in the later years, and where that comes from. */
export function uplifts({ plan }: DocumentSource): readonly Block[] {
  const { financialYear } = detailsOf(plan)
  const { pay2, pay3, prices2, prices3, basis } = assumptionsOf(plan)
  return [
    heading(2, 'Uplifts'),
    paragraph(`Basis of the uplifts: ${sentence(said(basis, 'nobody has said where these come from'))}`),
    table(
      'Uplifts for the later years',
      'One row for pay and one for prices: by how much they are taken to rise over the year before, in each of the two later years.',
      [
        words('Costs that rise', 40),
        words(yearAfter(financialYear), 30),
        words(yearAfter(financialYear, 2), 30),
      ],
      [
        { cells: ['Pay: staff and posts', told(pay2), told(pay3)] },
        { cells: ['Prices: everything else', told(prices2), told(prices3)] },
      ],
    ),
  ]
}

const told = (percent: string | null): string =>
  percent === null ? 'Not known, taken as none' : `${percent}%`
