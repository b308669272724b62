import { expect, test } from 'vitest'
import type { CutAsked } from '../../../src/domain/cut/cutOfSource.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { nothingMoreIsHired, vacancies } from '../../../src/domain/scenario/nothingMoreIsHired.ts'
import { whatIf } from '../../../src/domain/scenario/whatIf.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { isLeftUnfilled } from '../../../src/domain/workforce/leftUnfilled.ts'
import { addAll, planOf, post, source } from '../../fixtures/builders.ts'
import { scenario } from '../scenario/plans.ts'
import { answer } from './answer.ts'

const asked: CutAsked = {
  ...{ sourceId: 's', from: plainDate('2027-10-01') },
  ...{ of: 'year', percent: '10' as Decimal },
}
const on = plainDate('2027-09-01')
/** A vacancy of £100 a day since April, its first quarter closed. */
const plan = planOf(
  ...addAll({
    sources: [source('s', { allocation: pence(36_600_00) })],
    posts: [post('v', { s: '100' }, { filled: false, leadWeeks: 8, salary: pence(36_600_00) })],
  }),
  { type: 'inYear.close', quarters: 1 },
)

test('a vacancy left unfilled leaves what was planned in a closed quarter, and is known to be left unfilled', () => {
  const [item] = answer(plan, asked, on).items
  // 275 of 366 days lie after the end of June.
  expect(item).toMatchObject({ how: 'vacant', saving: 15_700_00, lessPlanned: 27_500_00 })
  expect(item?.adjustment).toMatchObject({ from: '2027-07-01' })
  for (const adjustments of [
    item?.adjustment ? [item.adjustment] : [],
    nothingMoreIsHired(plan, on).adjustments,
  ]) {
    const stopped = whatIf(plan, scenario(adjustments)).plan
    const now = new Reckoning(stopped, on)
    expect(now.figure(figure.sourcePlanned('s', 1))).toBe(9_100_00)
    expect(now.figure(figure.sourcePlanned('s'))).toBe(9_100_00)
    expect(now.figure(figure.sourceForecast('s'))).toBe(0)
    expect(vacancies(stopped, on)).toEqual([])
    const left = stopped.posts.get('v')
    expect(left?.end).toBe('2027-06-30')
    expect(left && isLeftUnfilled(stopped, left)).toBe(true)
  }
})
