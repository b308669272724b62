import type { Responsibility } from '../../plan/setUp.ts'
import { detailsOf, inOrder, packOf } from '../../plan/plan.ts'
import { paragraph, table, words, type Block } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { said, sentence } from '../wording.ts'

export const responsibilityTitles: Record<Responsibility, string> = {
  sro: 'Senior responsible owner',
  chair: 'Chair',
  deputyChair: 'Deputy chair',
  spoc: 'Single point of contact',
  financeLead: 'Finance lead',
  member: 'Member',
}

/** Who sits on the partnership and what each answers for. */
export function partnership({ plan }: DocumentSource): readonly Block[] {
  const members = inOrder(plan.members.values())
  const footprint = said(detailsOf(plan).footprint, '')
  const partners = new Map(packOf(plan).partners.map((partner) => [partner.id, partner.title]))
  return [
    ...(footprint === '' ? [] : [paragraph(`Area covered: ${sentence(footprint)}`)]),
    ...(members.length === 0
      ? [paragraph('No member of the partnership has been entered yet.')]
      : [
          table(
            'Members of the partnership',
            'One row for each seat: the organisation, who sits for it, what they answer for and which expected partner that is.',
            [
              words('Organisation', 30),
              words('Person or post', 30),
              words('Answers for', 18),
              words('Sits for', 22),
            ],
            members.map((member) => ({
              cells: [
                said(member.organisation, 'Not known'),
                said(member.name, 'Not known'),
                responsibilityTitles[member.responsibility],
                partners.get(member.partnerId ?? '') ?? 'Further member',
              ],
            })),
          ),
        ]),
  ]
}
