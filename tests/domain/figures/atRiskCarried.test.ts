import { expect, test } from 'vitest'
import type { Condition } from '../../../src/domain/plan/condition.ts'
import { explain } from '../../../src/domain/explain/explain.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { addAll, planOf, source, today } from '../../fixtures/builders.ts'

test('a source that may carry over is at risk of nought whatever its allocation', () => {
  const risk = (allowed: boolean, inPlan = true) => {
    const rule: Condition = { kind: 'carryForward', allowed, text: '', certainty: 'found', source: '' }
    const plan = planOf(...addAll({ sources: [source('s', { conditions: [rule], inPlan })] }))
    const reckoning = new Reckoning(plan, today)
    const told = reckoning.told(figure.sourceAtRisk('s'))
    expect(explain(plan, reckoning, figure.sourceAtRisk('s'), today).amount).toBe(told)
    return [told, reckoning.told(figure.atRisk)]
  }
  expect(risk(true)).toEqual([0, 0])
  expect(risk(false)).toEqual([null, null])
  expect(risk(false, false)).toEqual([0, 0])
})
