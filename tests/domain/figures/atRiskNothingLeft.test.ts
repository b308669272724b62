import { expect, test } from 'vitest'
import { explain } from '../../../src/domain/explain/explain.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import type { Condition } from '../../../src/domain/plan/condition.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, source, today } from '../../fixtures/builders.ts'

const may = (allowed: boolean): Condition => ({
  ...{ kind: 'carryForward', allowed, text: '', certainty: 'found', source: '' },
})

/** What is told to be at risk of a grant of which nobody has said whether it may be carried over, of what lies inside it, and in all. */
function risks(planned: { readonly grant: number; readonly ring: number }, ring: readonly Condition[] = []) {
  const plan = planOf(
    ...addAll({
      sources: [
        source('grant', { allocation: pence(100_00) }),
        source('ring', { allocation: pence(40_00), parentId: 'grant', conditions: ring }),
      ],
      lines: [
        line('outside', { grant: '100' }, [planned.grant, 0, 0, 0]),
        line('inside', { ring: '100' }, [planned.ring, 0, 0, 0]),
      ],
    }),
  )
  const reckoning = new Reckoning(plan, today)
  return ['grant', 'ring', null].map((id) => {
    const name = id === null ? figure.atRisk : figure.sourceAtRisk(id)
    const told = reckoning.told(name)
    expect(explain(plan, reckoning, name, today).amount).toBe(told)
    return told
  })
}

test('where nothing is left, nothing has to be given back, though nobody has said whether it may be carried over', () => {
  expect(risks({ grant: 60_00, ring: 40_00 })).toEqual([0, 0, 0])
  expect(risks({ grant: 60_01, ring: 40_00 })).toEqual([0, 0, 0])
  expect(risks({ grant: 59_99, ring: 40_00 })).toEqual([null, 0, null])
})

test('what is left of a ring-fence inside may have to be given back though the grant around it is over', () => {
  expect(risks({ grant: 90_00, ring: 10_00 })).toEqual([null, null, null])
  expect(risks({ grant: 90_00, ring: 10_00 }, [may(true)])).toEqual([0, 0, 0])
  expect(risks({ grant: 90_00, ring: 10_00 }, [may(false)])).toEqual([null, 30_00, null])
})

test('it is told why it does not matter yet', () => {
  const plan = planOf(
    ...addAll({
      sources: [source('s', { allocation: pence(1_00) })],
      lines: [line('l', { s: '100' }, [1_00, 0, 0, 0])],
    }),
  )
  const told = explain(plan, new Reckoning(plan, today), figure.sourceAtRisk('s'), today)
  expect(told.how).toBe(
    'Nothing: nothing of it is forecast to be left, so it does not matter that nobody has said whether what is left of Source s may be carried over',
  )
  expect(told.parts.map(({ name }) => name)).toEqual([figure.sourceUnderspend('s')])
})
