import { expect, test } from 'vitest'
import { annualPlan } from '../../../src/domain/documents/annualPlan.ts'
import { stateOf } from '../../../src/domain/documents/state.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import { approval, version } from '../../fixtures/versions.ts'
import { put, smallPlan, sourceOf } from './plans.ts'
import { cellsOf, tableOf, wordsOf } from './reading.ts'

/** A document source that shows the approved version “Board final”. */
function approvedSource(told: typeof approval | null) {
  const plan = smallPlan()
  put(plan, 'versions', {
    ...version('v', { title: 'Board final' }),
    approved: true,
    approval: told,
  })
  return { ...sourceOf(plan), approvedAs: 'Board final' }
}

test('a document of the approved version says who approved it and when, and keeps the rows to be signed', () => {
  const document = annualPlan(approvedSource(approval))
  expect(cellsOf(tableOf(document, 'Approval of'))).toEqual([
    ['Partnership board', '21 November 2026', 'Minute 7', 'Board final\n7F3A-91C2'],
  ])
  const words = wordsOf(document).join('\n')
  expect(words).toContain('approved as “Board final” by Partnership board on 21 November 2026 (Minute 7)')
  expect(cellsOf(tableOf(document, 'Sign-off of')).map(([role, , signature]) => [role, signature])).toEqual([
    ['Senior responsible owner', 'Not signed yet'],
    ['Chair', 'Not signed yet'],
    ['Finance lead', 'Not signed yet'],
  ])
})

test('its state says so too, whether something bars its submission or not', () => {
  const source = approvedSource(approval)
  expect(stateOf({ ...source, findings: [] }).told).toBe(
    'Approved as “Board final” by Partnership board on 21 November 2026 (Minute 7).',
  )
  expect(stateOf(source).told).toMatch(
    /still stand, although this state of the plan was approved as “Board final” by Partnership board on/,
  )
})

test('a state that was saved after the day it was approved says both days', () => {
  const earlier = { ...approval, on: plainDate('2026-11-18') }
  expect(stateOf({ ...approvedSource(earlier), findings: [] }).told).toBe(
    'Approved as “Board final” by Partnership board on 18 November 2026 (Minute 7) and saved on 21 November 2026.',
  )
})

test('where nobody said who approved it, or the plan has changed since, nobody is named', () => {
  expect(stateOf({ ...approvedSource(null), findings: [] }).told).toBe('Approved as “Board final”.')
  const since = annualPlan({ ...approvedSource(approval), approvedAs: null })
  expect(wordsOf(since).join('\n')).not.toContain('Partnership board on 21 November')
  expect(wordsOf(since).join('\n')).toContain('Nobody has signed')
})
