import type { Source } from '../../funding/source.ts'
import type { Condition } from '../../plan/condition.ts'
import { conditionsOf } from '../../funding/lineage.ts'
import { packOf, type Plan } from '../../plan/plan.ts'
import { heading, paragraph, table, words, type Block } from '../blocks.ts'
import { boundSources, referenceTitles } from '../matters.ts'
import type { DocumentSource } from '../source.ts'
import { certaintyWords, said, sentence } from '../wording.ts'
import { howMet } from './conditionMet.ts'
import { stopsStanding } from './standing.ts'

const kindTitles: Record<Condition['kind'], string> = {
  menuOnly: 'From the menu',
  onlyItems: 'Certain items only',
  onlyPopulations: 'Certain people only',
  maintainBaseline: '2020-21 level kept up',
  spendAtLeastAllocation: 'Smallest sum',
  shareCap: 'Largest share',
  shareFloor: 'Smallest share',
  carryForward: 'Carrying forward',
  additional: 'Additional money',
  membership: 'Membership',
  note: 'To note',
}

/** Each condition of each grant the plan uses, how sure it is, and how it is met as far as the checks know. */
export function compliance(source: DocumentSource): readonly Block[] {
  const bound = boundSources(source.plan)
  return [
    paragraph(
      'This statement sets out the conditions that the guidance pack has for each grant in this plan. It says how sure each one is and how it is met as far as the program’s checks can tell.',
    ),
    ...stopsStanding(source),
    ...(bound.length === 0
      ? [paragraph('No grant with conditions of the guidance pack is used in this plan.')]
      : bound.flatMap((each) => conditionsTable(source, each))),
  ]
}

function conditionsTable(source: DocumentSource, bound: Source): readonly Block[] {
  const { plan } = source
  const grant = packOf(plan).grants.find((each) => each.id === bound.grantId)
  const title = said(bound.name)
  return [
    heading(2, title),
    ...(grant
      ? [paragraph(`${sentence(grant.title)} Legal basis: ${sentence(said(grant.legalBasis, 'not known'))}`)]
      : []),
    table(
      `Conditions of ${title}`,
      'One row for each condition of the grant: what it says, how sure that is and where it was read, and how this plan meets it.',
      [
        words('Condition', 17),
        words('What it says', 32),
        words('How sure this is', 25),
        words('How it is met', 26),
      ],
      conditionsOf(plan, bound).map((condition, index) => ({
        cells: [
          `${index + 1}. ${kindTitles[condition.kind]}`,
          said(condition.text),
          howSure(plan, condition),
          howMet(source, bound, condition),
        ],
      })),
    ),
  ]
}

function howSure(plan: Plan, { certainty, source, oneCouncil = false }: Condition): string {
  const titles = referenceTitles(plan, source)
  const read = titles.length === 0 ? '' : `\nSee: ${titles.join('; ')}`
  if (certainty !== 'found') return `${certaintyWords[certainty]}.${read}`
  if (read === '') return 'Found, but the source is not named.'
  return `Found in${oneCouncil ? ' one council’s report only' : ''}: ${titles.join('; ')}`
}
