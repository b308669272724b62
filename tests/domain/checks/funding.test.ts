import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/domain/command.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, post, source } from '../../fixtures/builders.ts'
import {
  condition,
  contribution,
  findingOf,
  ids,
  mayBeKept,
  mustGoBack,
  notTold,
  receipt,
  told,
} from './found.ts'

describe('F1', () => {
  const planned = (...quarters: readonly [number, number, number, number]) =>
    addAll({
      sources: [source('s', { allocation: pence(400) })],
      lines: [line('l', { s: '100' }, quarters)],
    })

  test('counts what was carried forward with approval and contributed for certain', () => {
    const over = planned(500, 0, 0, 0)
    expect(ids([...over, contribution('k', { sourceId: 's', confirmed: false })])).toContain('F1:sources/s')
    expect(ids([...over, contribution('k', { sourceId: 's' })])).not.toContain('F1:sources/s')
    const carried = (carryApproval: string): Command => ({
      type: 'source.change',
      id: 's',
      fields: { carriedForward: pence(99), carryApproval },
    })
    expect(ids([...over, carried('')])).toContain('F1:sources/s')
    expect(findingOf('F1:sources/s', [...over, carried('Minute 4')]).problem).toBe(
      'Source s is over-planned by £0.01: £5 is planned on it, and £4.99 is available with what was carried forward and contributed',
    )
  })

  const paidInQuarters = [1, 2, 3, 4].map((number) =>
    receipt(
      `e${number}`,
      's',
      `${number === 4 ? 2028 : 2027}-${['04', '07', '10', '01'][number - 1]}-04`,
      100,
    ),
  )

  test('holds what is planned by the end of a quarter to what has been paid by then', () => {
    expect(ids([...planned(100, 100, 100, 100), ...paidInQuarters])).not.toContain('F1:sources/s:receipts')
    const early = findingOf('F1:sources/s:receipts', [...planned(0, 201, 199, 0), ...paidInQuarters])
    expect(early).toMatchObject({ field: 'receipts', severity: 'stop' })
    expect(early.problem).toBe(
      'By the end of July to September £2.01 is planned on Source s, and £2 will have come in',
    )
  })

  test('waits until the instalments make the allocation', () => {
    const [first, ...rest] = paidInQuarters
    expect(first && ids([...planned(201, 0, 0, 0), first, ...rest])).toContain('F1:sources/s:receipts')
    expect(ids([...planned(201, 0, 0, 0), ...rest])).not.toContain('F1:sources/s:receipts')
  })

  test('counts what comes on top from the first quarter, and tells of an over-planned year once', () => {
    const topped = [...planned(200, 0, 0, 0), ...paidInQuarters]
    expect(ids(topped)).toContain('F1:sources/s:receipts')
    expect(ids([...topped, contribution('k', { sourceId: 's' })])).not.toContain('F1:sources/s:receipts')
    expect(ids([...planned(401, 0, 0, 0), ...paidInQuarters])).not.toContain('F1:sources/s:receipts')
  })
})

describe('what has to be returned', () => {
  const inside = (own: Parameters<typeof source>[1], outer = mustGoBack) =>
    addAll({
      sources: [
        source('g', { allocation: pence(1000), conditions: [outer] }),
        source('s', { parentId: 'g', allocation: pence(400), ...own }),
      ],
    })

  test('binds a ring-fence inside the grant unless that says otherwise itself', () => {
    expect(ids(inside({}))).toEqual(expect.arrayContaining(['F2:sources/g', 'F2:sources/s']))
    expect(ids(inside({ conditions: [mayBeKept] }))).not.toContain('F2:sources/s')
    expect(ids(inside({ conditions: [mustGoBack] }, mayBeKept))).toContain('F2:sources/s')
    expect(ids(inside({ conditions: [mustGoBack] }, mayBeKept))).not.toContain('F2:sources/g')
  })

  test('is told with what the forecast puts at risk besides', () => {
    const late = addAll({
      sources: [source('s', { allocation: pence(30_001_00), conditions: [mustGoBack] })],
      posts: [post('p', { s: '100' }, { filled: false, leadWeeks: 104, start: plainDate('2027-04-01') })],
    })
    expect(findingOf('F2:sources/s', late).problem).toBe(
      '£1 of Source s is not planned and would have to be returned. As the forecast stands, £30,001 is at risk of return',
    )
  })

  test('may not be brought in from the year before, approved or not', () => {
    const brought = { carriedForward: pence(1), carryApproval: 'Minute 4' }
    expect(findingOf('F16:sources/s:forbidden', inside(brought))).toMatchObject({
      field: 'carriedForward',
      severity: 'stop',
    })
    expect(ids(inside({ ...brought, conditions: [mayBeKept] }))).not.toContain('F16:sources/s:forbidden')
    expect(
      findingOf(
        'F16:sources/s:forbidden',
        inside(brought, condition({ kind: 'carryForward', allowed: false }, 'recalled')),
      ).severity,
    ).toBe('warn')
  })
})

describe('F5 and F6', () => {
  test('say by how much, to the penny, and whose rule it is', () => {
    const staff = condition({
      kind: 'shareCap',
      part: { by: 'costType', costType: 'staff' },
      percent: '10' as Decimal,
    })
    const found = findingOf('F5:sources/s:costType:staff', [
      ...addAll({
        sources: [source('s', { conditions: [staff] })],
        lines: [line('l', { s: '100' }, [999, 0, 0, 0])],
      }),
    ])
    expect(found.problem).toBe(
      '£9.99 of the £9.99 planned on Source s is for “Staff”, £9 more than the 10% allowed',
    )
    expect(found.rule).toBe('Set by the partnership on Source s: The letter says so')
  })

  test('find nothing while nothing is planned, and warn at most on hearsay', () => {
    const limit = (kind: 'shareCap' | 'shareFloor', percent: string) =>
      condition(
        { kind, part: { by: 'costType', costType: 'staff' }, percent: percent as Decimal },
        'recalled',
      )
    const sources = [source('s', { conditions: [limit('shareCap', '0')] })]
    const lines = [line('l', { s: '100' }, [1, 0, 0, 0])]
    const needy = [source('s', { conditions: [limit('shareFloor', '100')] })]
    expect(ids(addAll({ sources })).filter((id) => id.startsWith('F5'))).toEqual([])
    expect(ids(addAll({ sources: needy })).filter((id) => id.startsWith('F6'))).toEqual([])
    expect(findingOf('F5:sources/s:costType:staff', addAll({ sources, lines })).severity).toBe('warn')
  })

  test('tell of one part once, however many conditions limit it', () => {
    const limit = (percent: string) =>
      condition({
        kind: 'shareCap',
        part: { by: 'costType', costType: 'staff' },
        percent: percent as Decimal,
      })
    const twice = addAll({
      sources: [source('s', { conditions: [limit('10'), limit('20')] })],
      lines: [line('l', { s: '100' }, [100, 0, 0, 0])],
    })
    expect(ids(twice).filter((id) => id.startsWith('F5'))).toEqual(['F5:sources/s:costType:staff'])
  })
})

test('membership is asked once, of the grant that has the condition', () => {
  const sources = [
    source('g', { conditions: [condition({ kind: 'membership', body: 'Consortium' })] }),
    source('s', { parentId: 'g' }),
  ]
  expect(ids(addAll({ sources })).filter((id) => id.startsWith('F17'))).toEqual(['F17:sources/g'])
})

test('a contribution with no sum yet is not asked to be confirmed', () => {
  expect(ids([contribution('k', { confirmed: false, amount: null })])).not.toContain('F18:contributions/k')
})

describe('F20', () => {
  const left = addAll({
    sources: [source('s', { allocation: pence(1000) })],
    lines: [line('l', { s: '100' }, [900, 0, 0, 0])],
  })
  test('speaks only once the year has begun, or a quarter was closed', () => {
    expect(ids(left)).not.toContain('F20:sources/s')
    expect(ids(left, plainDate('2027-04-01'))).toContain('F20:sources/s')
    expect(ids([...left, { type: 'inYear.close', quarters: 1 }])).toContain('F20:sources/s')
  })
  test('says nothing of a wider grant, or of an unknown allocation', () => {
    const as = (fields: object): Command => ({ type: 'source.change', id: 's', fields })
    for (const fields of [{ inPlan: false }, { allocation: null }])
      expect(ids([...left, as(fields)], plainDate('2027-04-01'))).not.toContain('F20:sources/s')
  })
})

test('F22 says which year, and nothing of a year of which nothing was told', () => {
  const later = (...years: readonly [number | null, number | null]) =>
    addAll({
      sources: [
        source('s', {
          laterYears: [
            years[0] === null ? notTold : told(years[0]),
            years[1] === null ? notTold : told(years[1]),
          ],
        }),
      ],
      lines: [line('l', { s: '100' }, [100, 0, 0, 0])],
    })
  expect(ids(later(null, null)).filter((id) => id.startsWith('F22'))).toEqual([])
  expect(findingOf('F22:sources/s:y3', later(null, 99)).problem).toBe(
    'Source s is over-planned by £0.01 in 2029-30: £1 goes on and £0.99 has been told',
  )
})

test('F8 holds to the allocation, not to what comes on top of it', () => {
  const spent = addAll({
    sources: [
      source('s', {
        grantId: 'RING',
        allocation: pence(100),
        carriedForward: pence(50),
        carryApproval: 'Minute 4',
      }),
    ],
    lines: [line('l', { s: '100' }, [100, 0, 0, 0])],
  })
  expect(ids(spent)).not.toContain('F8:sources/s')
})

describe('F9 after an indicative sum was accepted in writing', () => {
  const accepted = addAll({
    sources: [source('s', { allocation: pence(100), certainty: 'indicative', accepted: true })],
  })
  const change = (fields: Extract<Command, { type: 'source.change' }>['fields']) =>
    ids([...accepted, { type: 'source.change', id: 's', fields }]).includes('F9:sources/s')

  test('stands again when the sum is another, unless the change says that it is accepted too', () => {
    expect(ids(accepted)).not.toContain('F9:sources/s')
    expect(change({ allocation: pence(90), certainty: 'indicative', letter: 'Annex E' })).toBe(true)
    expect(change({ allocation: pence(90), accepted: true })).toBe(false)
  })
  test('does not stand again when the sum stays', () => {
    expect(change({ allocation: pence(100), letter: 'The same again' })).toBe(false)
    expect(change({ name: 'Renamed' })).toBe(false)
  })
})
