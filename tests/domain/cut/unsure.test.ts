import { expect, test } from 'vitest'
import { planLeftNotKnown } from '../../../src/domain/cut/unsure.ts'
import type { CutAsked } from '../../../src/domain/cut/cutOfSource.ts'
import type { Command } from '../../../src/domain/editing/command.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, planOf, post, source, today } from '../../fixtures/builders.ts'
import { answer, spentOn } from './answer.ts'

const asked: CutAsked = {
  ...{ sourceId: 's', from: plainDate('2027-10-01') },
  ...{ of: 'year', percent: '30' as Decimal },
}
/** £25,000 a quarter, two of them closed. */
const halfYear = (...more: readonly Command[]) =>
  planOf(
    ...addAll({
      sources: [source('s', { allocation: pence(100_000_00) })],
      lines: [line('l', { s: '100' }, [25_000_00, 25_000_00, 25_000_00, 25_000_00])],
    }),
    ...more,
    { type: 'inYear.close', quarters: 2 },
  )
const unsure = (...more: readonly Command[]) => answer(halfYear(...more), asked).unsure

test('closed quarters without an entry are told: what they leave is not known', () => {
  const sentence =
    'What was spent on “Source s” from April to September is not entered, so what is left is not known. Enter it under In the year.'
  expect(answer(halfYear(), asked)).toMatchObject({ left: 50_000_00, shortfall: 0, unsure: [sentence] })
  const plan = halfYear()
  const { ledger, entries } = new Reckoning(plan, today)
  expect(planLeftNotKnown({ plan, ledger, entries })).toEqual([sentence])
  const spent = (quarter: 1 | 2) =>
    spentOn({ on: { lineId: 'l' }, quarter, amount: quarter === 1 ? 0 : 25_000_00 }, quarter)
  expect(unsure(spent(1))[0]).toContain('from July to September is')
  expect(unsure(spent(1), spent(2))).toEqual([])
})

test('posts that are not costed, and a ring-fence without an allocation, are told', () => {
  const told = answer(
    planOf(
      ...addAll({
        sources: [source('s', { allocation: pence(100_00) }), source('r', { parentId: 's' })],
        posts: [post('p', { s: '100' }, { salary: null }), post('q', { r: '100' }, { salary: null })],
      }),
    ),
    asked,
  )
  expect(told.unsure).toEqual([
    'The allocation of “Source r” is not known, so what is left outside it is not known. Enter it under Funding.',
    'What one post costs is not known, so less is left than is told here. Enter pay, hours and first day under Workforce.',
  ])
})
