import { expect, test } from 'vitest'
import type { Condition } from '../../src/domain/condition.ts'
import { explain } from '../../src/domain/explain/explain.ts'
import { Reckoning } from '../../src/domain/reckoning.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { addAll, line, planOf, source, today } from '../fixtures/builders.ts'

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
