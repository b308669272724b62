import { expect, test } from 'vitest'
import { compareScenarios } from '../../../src/domain/scenario/compare.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, planOf, post, source } from '../../fixtures/builders.ts'

const vacancy = (id: string) => post(id, { s: '100' }, { filled: false, leadWeeks: 8 })
const sources = [source('s', { allocation: pence(100_000_00) })]

/** What is told of vacancies that start some weeks later than April, on 1 September: with eight weeks to fill them, 27 October. */
function later(weeks: number, ...ids: readonly string[]) {
  const plan = planOf(...addAll({ sources, posts: ids.map(vacancy) }))
  const delay = { kind: 'delay', postId: null, weeks } as const
  const scenario = { id: 'w', title: 'Later', adjustments: [delay] }
  const { columns, groups } = compareScenarios(plan, [scenario], plainDate('2027-09-01'))
  const change = (name: string) => groups[0]?.figures.find((each) => each.figure === name)?.amounts[1]?.change
  return {
    notes: columns[1]?.notes,
    planned: change(figure.planned()) ?? 0,
    forecast: change(figure.forecast()) ?? 0,
  }
}

test('a vacancy that cannot be filled by its later start either is forecast as it was, and that is said', () => {
  const { notes, planned, forecast } = later(6, 'nurse')
  expect(planned).toBeLessThan(0)
  expect(forecast).toBe(0)
  expect(notes).toEqual([
    '“Post nurse” cannot be filled before 27 October 2027 as things stand, so another start date changes what is planned and not what is forecast',
  ])
  expect(later(6, 'nurse', 'doctor').notes).toEqual([
    '2 vacant posts cannot be filled by the day they would start, so another start date changes what is planned and not what is forecast',
  ])
})

test('one that starts later than it can be filled is forecast later, and nothing is said', () => {
  const { notes, forecast } = later(40, 'nurse')
  expect(forecast).toBeLessThan(0)
  expect(notes).toEqual([])
})
