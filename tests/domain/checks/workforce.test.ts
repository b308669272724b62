import { expect, test } from 'vitest'
import { taskList } from '../../../src/domain/timetable/taskList.ts'
import { Reckoning } from '../../../src/domain/figures/reckoning.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { canStand } from '../../../src/domain/values/severity.ts'
import { addAll, planOf, post, source, step, today } from '../../fixtures/builders.ts'
import { findingOf, ids, notTold, told } from './found.ts'
import { onCosts } from './workforceExamples.ts'

test('W1 names all that is missing and goes to the first', () => {
  const nothing = addAll({ posts: [post('p', {}, { wte: null, start: null, salary: null })] })
  expect(findingOf('W1:posts/p', nothing)).toMatchObject({ field: 'wte', missing: true, severity: 'stop' })
  expect(findingOf('W1:posts/p', nothing).problem).toBe(
    '“Post p” has no WTE, start or salary, so its cost is not known',
  )
})

test('W2 counts recruiting from the submission that is still ahead', () => {
  const vacancy = { filled: false, leadWeeks: 8, start: plainDate('2027-04-01') }
  const submitted = (date: string, more = {}) =>
    addAll({
      posts: [post('p', {}, vacancy)],
      steps: [step('t', { kind: 'submission', date: plainDate(date), ...more })],
    })
  expect(ids(submitted('2027-02-04'))).not.toContain('W2:posts/p')
  expect(ids(submitted('2027-02-05'))).toContain('W2:posts/p')
  expect(findingOf('W2:posts/p', submitted('2027-02-05')).problem).toContain(
    'nobody can be in post before 2 April 2027',
  )
  // Once it is done, or past, recruiting can begin today.
  expect(ids(submitted('2027-02-05', { doneOn: plainDate('2026-11-20') }))).not.toContain('W2:posts/p')
  expect(ids(addAll({ posts: [post('p', {}, { ...vacancy, filled: true })] }))).not.toContain('W2:posts/p')
  // One that is not to be filled waits for nothing.
  const unfilled = { ...vacancy, leadWeeks: 40, end: plainDate('2027-03-31') }
  expect(ids(addAll({ posts: [post('p', {}, unfilled)] }))).not.toContain('W2:posts/p')
})

test('a caseload above 50 stops, and may stand with a reason as the warning above 40 may', () => {
  const above = (caseload: number) => addAll({ posts: [post('p', {}, { caseload })] })
  expect(ids(above(51))).not.toContain('W3:posts/p')
  const stop = findingOf('W3b:posts/p', above(51))
  expect(stop).toMatchObject({ severity: 'stop', atSignOff: 'stop', task: 'workforce' })
  expect(canStand(stop)).toBe(true)
  expect(canStand(findingOf('W1:posts/p', addAll({ posts: [post('p', {}, { wte: null })] })))).toBe(false)
  const tally = (reason: string | null) => {
    const plan = planOf(
      ...above(51),
      ...(reason === null
        ? []
        : [{ type: 'override.set' as const, override: { id: 'W3b:posts/p', reason } }]),
    )
    return taskList(plan, new Reckoning(plan, today).findings).find(({ id }) => id === 'workforce')?.stops
  }
  expect([tally(null), tally('Light-touch aftercare')]).toEqual([1, 0])
})

test('W4 goes by the grant around a ring-fence, and by later years once they are told', () => {
  const contract = (more: object) =>
    addAll({
      sources: [source('g', { endDate: plainDate('2028-03-31'), ...more }), source('s', { parentId: 'g' })],
      posts: [post('p', { s: '100' }, { contract: 'fixedTerm', end: plainDate('2029-03-31') })],
    })
  expect(findingOf('W4:posts/p:s', contract({})).problem).toContain(
    'after the money of Source g, which ends on 31 March 2028',
  )
  expect(ids(contract({ laterYears: [told(1), notTold] }))).not.toContain('W4:posts/p:s')
})

test('W5 names the band and says nothing of one the pack does not have', () => {
  const paid = (bandId: string | null, salary: number) =>
    addAll({ posts: [post('p', {}, { bandId, salary: pence(salary) })] })
  expect(findingOf('W5:posts/p', paid('5', 3_779_601)).problem).toBe(
    'The salary of “Post p”, £37,796.01, is outside Band 5, which runs from £31,049 to £37,796',
  )
  for (const bandId of ['5', null, 'GONE']) expect(ids(paid(bandId, 3_779_600))).not.toContain('W5:posts/p')
})

test('W6 is about fixed terms of roles that are hard to fill', () => {
  const year = { end: plainDate('2028-03-31'), contract: 'fixedTerm' as const, hardToFill: true }
  for (const more of [{ contract: 'permanent' as const }, { hardToFill: false }, { end: null }])
    expect(ids(addAll({ posts: [post('p', {}, { ...year, ...more })] }))).not.toContain('W6:posts/p')
})

test('W7 says what is not counted, and asks nothing of a post that is not costed or not paid', () => {
  const of = (more: Parameters<typeof post>[2]) => addAll({ posts: [post('p', {}, more)] })
  expect(findingOf('W7:posts/p', of({ onCosts: onCosts('0.15', '0') }))).toMatchObject({
    severity: 'warn',
    missing: true,
    field: 'onCosts',
    problem: 'No employer’s pension is entered for “Post p”, so its cost counts none',
  })
  expect(findingOf('W7:posts/p', of({ onCosts: onCosts('0', '0') })).problem).toContain(
    'Neither National Insurance nor an employer’s pension',
  )
  const leftUnfilled = { end: plainDate('2027-03-31') }
  for (const more of [{ salary: null }, { salary: pence(0) }, { wte: null }, { start: null }, leftUnfilled])
    expect(ids(of(more))).not.toContain('W7:posts/p')
})

test('W8 is about people, whatever the WTE comes to', () => {
  const of = (wte: string, headcount: number) =>
    addAll({ posts: [post('p', {}, { wte: wte as Decimal, headcount })] })
  expect(findingOf('W8:posts/p', of('3', 1)).problem).toBe(
    '“Post p” is 3 WTE and has a headcount of 1. The pay that is free of National Insurance is counted once for each person, so it costs more here than it will',
  )
  expect(ids(of('0.6', 1))).not.toContain('W8:posts/p')
  expect(ids(of('0', 0))).not.toContain('W8:posts/p')
})
