import { detailsOf, packOf } from '../plan/plan.ts'
import type { Member } from '../plan/setUp.ts'
import type { CheckContext } from './context.ts'
import { found } from './context.ts'
import type { Finding } from './finding.ts'
import { keyDecisionNoticed } from './keyDecision.ts'
import { risesSaid } from './laterYears.ts'
import { quartersClosed } from './quartersClosed.ts'
import { checkTimetable } from './timetable.ts'

/** P1, P2, P3, D1, F15, F27, T1 and T6: what is missing from the plan as a whole. Costs the partners and sections, not the budget. */
export const checkPlan = (context: CheckContext): Finding[] => [
  ...ownerNamed(context),
  ...partnersExpected(context),
  ...sectionsWritten(context),
  ...packOfTheYear(context),
  ...risesSaid(context),
  ...quartersClosed(context),
  ...checkTimetable(context),
  ...keyDecisionNoticed(context),
]

const isFilled = ({ name, organisation }: Member): boolean => name.trim() !== '' || organisation.trim() !== ''

function ownerNamed({ plan }: CheckContext): Finding[] {
  const owners = [...plan.members.values()].filter((member) => member.responsibility === 'sro')
  if (owners.some(isFilled)) return []
  const [owner] = owners
  return [
    found('P1', {
      table: 'members',
      recordId: owner?.id ?? '',
      field: owner ? 'name' : 'responsibility',
      problem: 'The partnership has no senior responsible owner (SRO)',
      action: 'Add the SRO to the members, by name or by post.',
    }),
  ]
}

function partnersExpected({ plan }: CheckContext): Finding[] {
  const filled = new Set([...plan.members.values()].filter(isFilled).map((member) => member.partnerId))
  return packOf(plan)
    .partners.filter((partner) => !filled.has(partner.id))
    .map((partner) =>
      found('P2', {
        table: 'members',
        recordId: '',
        field: 'partnerId',
        about: partner.id,
        problem: `Nobody at the table for: ${partner.title}`,
        action: 'Add the member who sits for them, or say why they do not.',
      }),
    )
}

function packOfTheYear({ plan }: CheckContext): Finding[] {
  const { financialYear } = detailsOf(plan)
  const pack = packOf(plan)
  if (pack.financialYear === financialYear) return []
  return [
    found('P3', {
      table: 'plan',
      recordId: 'plan',
      field: 'financialYear',
      problem: `The plan is for ${financialYear}, but its guidance is that of ${pack.financialYear}`,
      action:
        'Check the conditions and dates against the letters of your own year, or start from the pack of that year.',
    }),
  ]
}

function sectionsWritten({ plan }: CheckContext): Finding[] {
  return packOf(plan)
    .sections.filter((section) => section.required && !plan.sections.get(section.id)?.text.trim())
    .map((section) =>
      found('D1', {
        table: 'sections',
        recordId: section.id,
        field: 'text',
        problem: `“${section.title}” has not been written`,
        action: 'Write it under Documents. The guidance beside it says what is asked.',
      }),
    )
}
