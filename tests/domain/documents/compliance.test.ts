import { describe, expect, test } from 'vitest'
import { annualPlan } from '../../../src/domain/documents/annualPlan.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import type { DraftPlan } from './plans.ts'
import { smallPlan, sourceOf } from './plans.ts'
import { cellsOf, tableOf, wordsOf } from './reading.ts'

const statement = (plan: DraftPlan) =>
  cellsOf(tableOf(annualPlan(sourceOf(plan)), 'Conditions of Recovery grant'))
const howMet = (plan: DraftPlan, says: string) => statement(plan).find((cells) => cells[1] === says)?.[3]

/** The small plan with its stops put right: all of the grant planned on one thing from the menu. */
function compliantPlan(): DraftPlan {
  const plan = smallPlan()
  plan.interventions.delete('i2')
  plan.lines.delete('l2')
  plan.lines.delete('l3')
  const [line, source] = [plan.lines.get('l1'), plan.sources.get('s1')]
  if (line && source)
    plan.lines.set('l1', {
      ...line,
      amount: source.allocation ?? line.amount,
      q1: source.allocation ?? line.q1,
    })
  return plan
}

describe('The compliance statement', () => {
  test('has each condition of each grant once, with how sure it is', () => {
    expect(statement(smallPlan()).map((cells) => cells.slice(0, 3))).toEqual([
      ['1. From the menu', 'Spend it on the menu.', 'Found in: The circular'],
      ['2. Certain items only', 'Harm reduction alone.', 'Found in: The circular'],
      ['3. 2020-21 level kept up', 'Keep up 2020-21.', 'Found in: The circular'],
      ['4. Smallest sum', 'Spend all of it.', 'Found in: The circular'],
      ['5. Carrying forward', 'Nothing is carried.', 'General knowledge that nobody has confirmed.'],
      ['6. Additional money', 'Add to what is spent.', 'Found in: The circular'],
      ['7. To note', 'Whether there is a cap.', 'Looked for and not found.'],
    ])
  })

  test('says of a condition that it was read in one council’s report only', () => {
    const plan = smallPlan()
    const [source] = plan.sources.values()
    const own = {
      kind: 'note',
      text: 'Told by one.',
      certainty: 'found',
      source: 'circular',
      oneCouncil: true,
    } as const
    if (source) plan.sources.set(source.id, { ...source, conditions: [own] })
    const found = statement(plan).find((cells) => cells[1] === 'Told by one.')?.[2]
    expect(found).toMatch(/^Found in one council’s report only: /)
  })

  test('says what the checks found against a condition', () => {
    expect(howMet(smallPlan(), 'Spend it on the menu.')).toMatch(
      /^Not met yet:\n“Something else” is not tied/,
    )
    expect(howMet(smallPlan(), 'Spend all of it.')).toMatch(/^Not met yet:\n£249\.99 of Recovery grant/)
    expect(howMet(smallPlan(), 'Nothing is carried.')).toContain(
      '£249.99 is not planned yet and would have to be returned',
    )
  })

  test('names a line that pays for what the grant is not for, and falls short of a baseline', () => {
    const plan = compliantPlan()
    const [intervention, source] = [plan.interventions.get('i1'), plan.sources.get('s1')]
    if (intervention) plan.interventions.set('i1', { ...intervention, itemId: 'C2.1' })
    if (source?.baseline)
      plan.sources.set('s1', {
        ...source,
        baseline: ((source.allocation ?? source.baseline) + 1) as typeof source.baseline,
      })
    expect(howMet(plan, 'Harm reduction alone.')).toMatch(/^Not met yet:\nRecovery grant cannot pay for/)
    expect(howMet(plan, 'Keep up 2020-21.')).toMatch(/^Not met yet:\nRecovery grant falls £0\.01 short/)
  })

  test('claims no more than the checks tested', () => {
    const plan = compliantPlan()
    expect(howMet(plan, 'Spend it on the menu.')).toMatch(/^Met as far as the checks know/)
    expect(howMet(plan, 'Harm reduction alone.')).toMatch(/^Met as far as the checks know/)
    expect(howMet(plan, 'Keep up 2020-21.')).toMatch(/^Met as far as the checks know/)
    expect(howMet(plan, 'Spend all of it.')).toContain('£1,000 is planned against £1,000')
    expect(howMet(plan, 'Nothing is carried.')).toBe('All of this money is planned in the year.')
    expect(howMet(plan, 'Add to what is spent.')).toMatch(/^Not met yet:\n£1,000 of “Naloxone for all”/)
    expect(howMet(plan, 'Whether there is a cap.')).toMatch(/^Not known/)
  })

  test('holds against a grant only what its own money pays for', () => {
    const plan = compliantPlan()
    const [intervention, source, line] = [
      plan.interventions.get('i1'),
      plan.sources.get('s1'),
      plan.lines.get('l1'),
    ]
    if (!intervention || !source || !line) throw new Error('The small plan is not as it was')
    plan.interventions.set('i1', { ...intervention, additionality: '' })
    expect(howMet(plan, 'Add to what is spent.')).toMatch(/^Not met yet/)
    // The same intervention, on other money that has to add.
    plan.sources.set('other', { ...source, id: 'other', name: 'Other grant' })
    plan.lines.set('l1', { ...line, shares: [{ sourceId: 'other', weight: '100' as Decimal }] })
    expect(howMet(plan, 'Add to what is spent.')).toMatch(/^Met as far as the checks know/)
  })

  test('does not call an untested baseline or an unknown allocation met', () => {
    const plan = compliantPlan()
    const source = plan.sources.get('s1')
    if (source) plan.sources.set('s1', { ...source, baseline: null, allocation: null })
    expect(howMet(plan, 'Keep up 2020-21.')).toMatch(/^Not tested/)
    expect(howMet(plan, 'Spend all of it.')).toMatch(/^Not tested/)
    expect(howMet(plan, 'Nothing is carried.')).toMatch(/^Not tested/)
  })

  test('opens with what bars submission, and lists no more than a reader takes in', () => {
    const source = sourceOf(smallPlan())
    const stop = source.findings.find(({ severity }) => severity === 'stop')
    if (!stop) throw new Error('The small plan has no stop')
    const many = Array.from({ length: 30 }, (_, index) => ({ ...stop, problem: `Trouble ${index + 1}` }))
    const words = wordsOf(annualPlan({ ...source, findings: many }))
    expect(words).toContain('30 checks stand between this plan and its submission.')
    expect(words.filter((each) => each.startsWith('Trouble'))).toHaveLength(25)
    expect(words).toContain('And 5 more, which the program lists under Checks.')
    expect(wordsOf(annualPlan({ ...source, findings: [] }))).not.toContain('Bars submission')
  })
})
