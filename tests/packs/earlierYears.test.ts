import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyChange } from '../../src/domain/editing/change.ts'
import { decide } from '../../src/domain/editing/command.ts'
import type { Condition } from '../../src/domain/plan/condition.ts'
import { annualPlan } from '../../src/domain/documents/annualPlan.ts'
import { blankPlan } from '../../src/domain/plan/newPlan.ts'
import type { Pack } from '../../src/domain/plan/pack.ts'
import { emptyPlan, type Plan } from '../../src/domain/plan/plan.ts'
import { Reckoning } from '../../src/domain/figures/reckoning.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { createReferenceLibrary } from '../../src/packs/referenceLibrary.ts'
import { sourceOf } from '../domain/documents/plans.ts'
import { addAll, intervention, line, source, today } from '../fixtures/builders.ts'

const library = createReferenceLibrary(join(import.meta.dirname, '../../resources'))
const packOfYear = (year: string): Pack => {
  const pack = library.packs().find(({ financialYear }) => financialYear === year)
  if (!pack) throw new Error(`No pack for ${year}`)
  return pack
}

const conditionsOf = (year: string, grantId: string): readonly Condition[] =>
  packOfYear(year).grants.find(({ id }) => id === grantId)?.conditions ?? []

/** A plan against this pack with one line that its first grant pays for, on its first menu item. */
function smallPlan(pack: Pack, grantId = pack.grants[0]?.id ?? '', itemId?: string): Plan {
  const plan = emptyPlan()
  const { financialYear } = pack
  const authorities = [{ code: 'X1', name: 'Wexmoor' }]
  applyChange(plan, blankPlan({ title: 'Test plan', financialYear, authorities, footprint: '' }, pack))
  const commands = addAll({
    sources: [source('s', { grantId, allocation: pence(100_000) })],
    interventions: [intervention('i', { itemId: itemId ?? pack.categories[0]?.items[0]?.id ?? '' })],
    lines: [line('l', { s: '100' }, [10_000, 20_000, 30_000, 40_000], { interventionId: 'i' })],
  })
  for (const command of commands) applyChange(plan, decide(plan, command).change)
  return plan
}

const foundIn = (plan: Plan) => new Reckoning(plan, today).findings.all()

describe.each(library.packs())('a plan against the pack of $financialYear', (pack) => {
  test('can be begun, reckoned and made into a document', () => {
    const plan = smallPlan(pack)
    const reckoning = new Reckoning(plan, today)
    expect(reckoning.figure(figure.sourcePlanned('s'))).toBe(100_000)
    expect(reckoning.figure(figure.sourceRemaining('s'))).toBe(0)
    const checks = new Set(reckoning.findings.all().map(({ check }) => check))
    for (const none of ['F1', 'F4', 'I1', 'I7', 'P3'] as const) expect(checks).not.toContain(none)
    expect(JSON.stringify(annualPlan(sourceOf(plan)))).toContain(pack.title)
  })
})

describe('conditions', () => {
  test('of every kind are in some pack, save caps and smallest shares, of which none is known', () => {
    const kinds = library
      .packs()
      .flatMap(({ grants }) => grants.flatMap(({ conditions }) => conditions.map(({ kind }) => kind)))
    expect(new Set(kinds)).toEqual(
      new Set([
        'menuOnly',
        'onlyItems',
        'onlyPopulations',
        'maintainBaseline',
        'spendAtLeastAllocation',
        'carryForward',
        'additional',
        'membership',
        'note',
      ]),
    )
  })

  test.each([
    ['2024-25', 'SSMTRG', 'Combating drugs partnership'],
    ['2024-25', 'IPD', 'Inpatient detoxification consortium'],
    ['2025-26', 'DATRIG', 'Inpatient detoxification consortium'],
  ])('of %s %s ask for membership of the right body', (year, grantId, body) => {
    expect(conditionsOf(year, grantId)).toContainEqual(
      expect.objectContaining({ kind: 'membership', body, certainty: 'found' }),
    )
  })

  test.each([
    ['2024-25', 'SSMTRG'],
    ['2025-26', 'DATRIG'],
  ])(
    'of %s %s keep the baseline, the menu and what was there, and send back what is left',
    (year, grantId) => {
      const conditions = conditionsOf(year, grantId)
      for (const kind of ['menuOnly', 'maintainBaseline', 'additional'])
        expect(conditions).toContainEqual(expect.objectContaining({ kind, certainty: 'found' }))
      expect(conditions).toContainEqual(
        expect.objectContaining({ kind: 'carryForward', allowed: false, certainty: 'found' }),
      )
    },
  )

  test.each([
    ['2024-25', 'IPS', ['C08.5'], 'found'],
    ['2024-25', 'IPD', ['C06.2'], 'found'],
    ['2024-25', 'HSG', ['C08.4'], 'found'],
    ['2025-26', 'IPS', ['C08.5'], 'found'],
    ['2025-26', 'IPD', ['C06.2'], 'recalled'],
    ['2025-26', 'HSG', ['C08.4'], 'recalled'],
    ['2007-08', 'DIP', ['CJ.1', 'CJ.2', 'CJ.3'], 'recalled'],
  ])('of %s %s pay for certain items only', (year, grantId, items, certainty) => {
    expect(conditionsOf(year, grantId)).toContainEqual(
      expect.objectContaining({ kind: 'onlyItems', items, certainty }),
    )
  })

  test.each([
    ['2024-25', 'RSDATG', 'roughSleeping'],
    ['2025-26', 'RSDATG', 'roughSleeping'],
    ['2007-08', 'YPSMPG', 'youngPeople'],
  ])('of %s %s are for certain people only', (year, grantId, population) => {
    expect(conditionsOf(year, grantId)).toContainEqual(
      expect.objectContaining({ kind: 'onlyPopulations', populations: [population] }),
    )
  })
})

test('2024-25 has seven grants, each of its own', () => {
  expect(packOfYear('2024-25').grants.map(({ id, parentId }) => [id, parentId])).toEqual(
    ['PHG', 'SSMTRG', 'RSDATG', 'IPS', 'IPD', 'HSG', 'YJ'].map((id) => [id, null]),
  )
})

test('2025-26 has the former grants inside the improvement grant, and employment support beside it', () => {
  expect(packOfYear('2025-26').grants.map(({ id, parentId }) => [id, parentId])).toEqual([
    ['PHG', null],
    ['DATRIG', null],
    ['SSMTRG', 'DATRIG'],
    ['RSDATG', 'DATRIG'],
    ['IPD', 'DATRIG'],
    ['HSG', 'DATRIG'],
    ['IPS', null],
    ['YJ', null],
  ])
})

test('2024-25 cites no guideline that came after it', () => {
  expect(packOfYear('2024-25').evidence.map(({ id }) => id)).not.toContain('UKALC2025')
  expect(packOfYear('2025-26').evidence.map(({ id }) => id)).toContain('UKALC2025')
})

describe('2007-08', () => {
  const pack = packOfYear('2007-08')

  test('has the three grants and the menu of its time, in our own words', () => {
    expect(pack.grants.map(({ id }) => id)).toEqual(['PTB', 'YPSMPG', 'DIP'])
    expect(pack.categories.map(({ id }) => id)).toEqual(['SYS', 'T1', 'T2', 'T3', 'T4', 'CJ', 'YP', 'OTH'])
    expect(pack.categories.every(({ certainty }) => certainty !== 'found')).toBe(true)
    const items = pack.categories.flatMap((category) => category.items)
    expect(items.every(({ certainty }) => certainty === 'assumption')).toBe(true)
  })

  test('tells when money is planned outside its purpose, and only warns, for the rule was not confirmed', () => {
    expect(foundIn(smallPlan(pack, 'DIP', 'CJ.1')).filter(({ check }) => check === 'F4')).toEqual([])
    expect(foundIn(smallPlan(pack, 'DIP', 'T3.1'))).toContainEqual(
      expect.objectContaining({ check: 'F4', severity: 'warn', atSignOff: 'warn' }),
    )
  })

  test('knows the bank holidays of its year, worked out by rule', () => {
    const days = new Map(pack.holidays.map(({ date, certainty }) => [date, certainty]))
    expect(days.get(plainDate('2007-04-09'))).toBe('assumption')
    expect(days.get(plainDate('2008-03-21'))).toBe('assumption')
  })
})
