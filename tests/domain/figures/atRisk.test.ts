import { describe, expect, test } from 'vitest'
import { applyChange, type MovablePlan } from '../../../src/domain/editing/change.ts'
import { decide } from '../../../src/domain/editing/command.ts'
import type { Condition } from '../../../src/domain/plan/condition.ts'
import { explain } from '../../../src/domain/explain/explain.ts'
import type { Source } from '../../../src/domain/funding/source.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, source, today } from '../../fixtures/builders.ts'

test('what may be kept inside money that has to be returned is not at risk, and nothing is counted twice', () => {
  const says = (allowed: boolean): Condition => ({
    kind: 'carryForward',
    allowed,
    text: '',
    certainty: 'found',
    source: '',
  })
  const atRisk = (own: readonly Condition[], innermost: readonly Condition[] = []) => {
    const reckoning = new Reckoning(
      planOf(
        ...addAll({
          sources: [
            source('g', { allocation: pence(1000), conditions: [says(false)] }),
            source('r', { allocation: pence(400), parentId: 'g', conditions: own }),
            source('i', { allocation: pence(100), parentId: 'r', conditions: innermost }),
          ],
          lines: [line('l', { i: '100' }, [30, 0, 0, 0])],
        }),
      ),
      today,
    )
    const risks = ['g', 'r', 'i'].map((id) => reckoning.figure(figure.sourceAtRisk(id)))
    return [...risks, reckoning.figure(figure.atRisk)]
  }
  expect(atRisk([])).toEqual([970, 370, 70, 970])
  expect(atRisk([says(true)])).toEqual([600, 0, 0, 600])
  expect(atRisk([says(true)], [says(false)])).toEqual([600, 0, 70, 670])
  expect(atRisk([], [says(true)])).toEqual([900, 300, 0, 900])
  // The partnership's own letter goes before what was there.
  expect(atRisk([says(false), says(true)])).toEqual([600, 0, 0, 600])
})

/** A grant of 100,000 that has to be returned, of which one ring-fence of 50,000 is planned twice over and one not at all. */
const oneOverOneUnspent = () => {
  const mustReturn: Condition = {
    kind: 'carryForward',
    allowed: false,
    text: '',
    certainty: 'found',
    source: '',
  }
  return planOf(
    ...addAll({
      sources: [
        source('g', { allocation: pence(100_000), conditions: [mustReturn] }),
        source('over', { allocation: pence(50_000), parentId: 'g' }),
        source('unspent', { allocation: pence(50_000), parentId: 'g' }),
      ],
      lines: [line('l', { over: '100' }, [100_000, 0, 0, 0])],
    }),
  )
}

test('what one ring-fence is over by is not paid from what another has left', () => {
  const plan = oneOverOneUnspent()
  const reckoning = new Reckoning(plan, today)
  const names = [
    figure.sourceAtRisk('over'),
    figure.sourceAtRisk('unspent'),
    figure.sourceAtRisk('g'),
    figure.atRisk,
    figure.unallocated,
    figure.overPlanned,
  ]
  expect(names.map((name) => reckoning.figure(name))).toEqual([0, 50_000, 50_000, 50_000, 50_000, 50_000])
  for (const name of names) {
    const { amount, parts } = explain(plan, reckoning, name, today)
    const added = parts.filter(({ counts }) => counts !== 'restsOn')
    expect(
      added.reduce((sum, part) => sum + (part.counts === 'taken' ? -1 : 1) * (part.amount ?? 0), 0),
      name,
    ).toBe(amount)
  }
})

describe('where nobody has said whether what is left may be carried over', () => {
  const mayNot = (more: Partial<Condition> = {}): Condition =>
    ({ kind: 'carryForward', allowed: false, text: '', certainty: 'found', source: '', ...more }) as Condition
  /** One source that has to be returned, one that may be kept, and one of which nobody has said. */
  const plan = (unsaid: Partial<Source> = {}) =>
    planOf(
      ...addAll({
        sources: [
          source('back', { allocation: pence(300_00), position: 1, conditions: [mayNot()] }),
          source('kept', {
            allocation: pence(200_00),
            position: 2,
            conditions: [mayNot({ allowed: true, text: 'It may be kept.' })],
          }),
          source('unsaid', { allocation: pence(100_00), position: 3, ...unsaid }),
        ],
      }),
    )
  const told = (of: MovablePlan, name: string) => new Reckoning(of, today).told(name)
  const explained = (of: MovablePlan, name: string) => explain(of, new Reckoning(of, today), name, today)

  test('what is at risk of it is not known, nor of the whole plan, and what is known is told besides', () => {
    const figures = new Reckoning(plan(), today).figures()
    expect(['back', 'kept', 'unsaid'].map((id) => told(plan(), figure.sourceAtRisk(id)))).toEqual([
      300_00,
      0,
      null,
    ])
    expect([figures.get(figure.atRisk), figures.get(figure.atRiskAtLeast)]).toEqual([null, 300_00])
    expect(figures.get(figure.sourceAtRisk('unsaid'))).toBeNull()
    const said = plan({ conditions: [mayNot()] })
    expect([told(said, figure.atRisk), told(said, figure.atRiskAtLeast)]).toEqual([400_00, 400_00])
  })

  test('a wider grant has nothing to be told, and a ring-fence of which it was said counts by itself', () => {
    expect(told(plan({ inPlan: false }), figure.atRisk)).toBe(300_00)
    const around = plan()
    const ring = decide(around, {
      type: 'source.add',
      record: source('ring', { allocation: pence(40_00), parentId: 'unsaid', conditions: [mayNot()] }),
    })
    applyChange(around, ring.change)
    expect([told(around, figure.atRisk), told(around, figure.atRiskAtLeast)]).toEqual([null, 340_00])
  })

  test('the explanation says so, with the way to where it is said', () => {
    expect(explained(plan(), figure.sourceAtRisk('unsaid'))).toMatchObject({
      amount: null,
      how: 'Not known: nobody has said whether what is left of Source unsaid may be carried over. Put that condition on it, from its letter or agreement',
      record: { table: 'sources', id: 'unsaid', field: 'conditions' },
    })
    expect(explained(plan(), figure.sourceAtRisk('kept')).how).toBe(
      'Nothing: what is left of it may be carried over. Set by the partnership on Source kept: It may be kept',
    )
    const whole = explained(plan(), figure.atRisk)
    expect(whole).toMatchObject({
      amount: null,
      how: 'What is forecast not to be spent of every source that may not carry it over, added up. At least £300; not known for 1 source',
    })
    expect(whole.parts.map(({ amount }) => amount)).toEqual([300_00, null])
    expect(explained(plan(), figure.atRiskAtLeast)).toMatchObject({
      amount: 300_00,
      how: 'What is forecast not to be spent of every source that may not carry it over, added up, without Source unsaid',
    })
  })

  test.each([
    [{ certainty: 'recalled' as const }, 'check this: it is general knowledge that has not been confirmed'],
    [{ oneCouncil: true }, 'check this: it was read in one council’s report only'],
  ])('a rule that is not sure says that it has to be checked', (more, words) => {
    const unsure = plan({ conditions: [mayNot({ ...more, text: 'It goes back.' })] })
    const { how } = explained(unsure, figure.sourceAtRisk('unsaid'))
    expect(how).toBe(
      `What is forecast not to be spent of it. Set by the partnership on Source unsaid: It goes back; ${words}`,
    )
  })
})
