import { expect, test } from 'vitest'
import type { Condition } from '../../src/domain/condition.ts'
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
