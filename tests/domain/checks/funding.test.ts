import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/domain/editing/command.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, line, post, source } from '../../fixtures/builders.ts'
import {
  condition,
  contribution,
  findingOf,
  findings,
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

  test('takes a grant paid in arrears for what it is: its last instalment comes after the year', () => {
    const [first, second, third] = paidInQuarters
    const inArrears = [first, second, third, receipt('e4', 's', '2028-04-20', 100)].flatMap(
      (each) => each ?? [],
    )
    const short = findingOf('F1:sources/s:receipts', [...planned(100, 100, 100, 100), ...inArrears])
    expect(short.problem).toBe(
      'By the end of January to March £4 is planned on Source s, and £3 will have come in',
    )
    expect(ids([...planned(100, 100, 100, 0), ...inArrears])).not.toContain('F1:sources/s:receipts')
  })

  test('counts what was paid before the year from its first day', () => {
    const early = [receipt('e1', 's', '2027-03-29', 400)]
    expect(ids([...planned(400, 0, 0, 0), ...early])).not.toContain('F1:sources/s:receipts')
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
    expect(findingOf('F2:sources/s', inside({})).problem).toBe(
      '£4 of Source s is not planned and would have to be returned',
    )
    expect(ids(inside({ conditions: [mayBeKept] }))).not.toContain('F2:sources/s')
    expect(ids(inside({ conditions: [mustGoBack] }, mayBeKept))).toContain('F2:sources/s')
    expect(ids(inside({ conditions: [mustGoBack] }, mayBeKept))).not.toContain('F2:sources/g')
  })

  test('is not told again of the grant around a ring-fence, nor what a ring-fence may keep', () => {
    const outer =
      '£6 of Source g, leaving out the ring-fences inside it, is not planned and would have to be returned'
    expect(findingOf('F2:sources/g', inside({})).problem).toBe(outer)
    expect(findingOf('F2:sources/g', inside({ conditions: [mayBeKept] })).problem).toBe(outer)
    const allInside = inside({ allocation: pence(1000) })
    expect(ids(allInside).filter((id) => id.startsWith('F2'))).toEqual(['F2:sources/s'])
    // A ring-fence within a ring-fence of which nothing is known answers for itself all the same.
    const nested = addAll({
      sources: [
        source('g', { allocation: pence(1000), conditions: [mustGoBack] }),
        source('r', { parentId: 'g' }),
        source('s', { parentId: 'r', allocation: pence(1000), conditions: [mayBeKept] }),
      ],
    })
    expect(ids(nested).filter((id) => id.startsWith('F2'))).toEqual([])
  })

  test('is told with what the forecast puts at risk besides', () => {
    const late = addAll({
      sources: [source('s', { allocation: pence(30_001_00), conditions: [mustGoBack] })],
      posts: [post('p', { s: '100' }, { filled: false, leadWeeks: 104, start: plainDate('2027-04-01') })],
    })
    expect(findingOf('F2:sources/s', late).problem).toBe(
      '£1 of Source s is not planned and would have to be returned. As the forecast stands, £30,001 is at risk of return',
    )
    // The late post is on the ring-fence, which tells of it; the grant around it has £5 of its own.
    const around: Command = {
      type: 'source.change',
      id: 's',
      fields: { parentId: 'g' },
    }
    const grant = addAll({
      sources: [source('g', { allocation: pence(30_006_00), conditions: [mustGoBack] })],
    })
    expect(findingOf('F2:sources/g', [...late, ...grant, around]).problem).toBe(
      '£5 of Source g, leaving out the ring-fences inside it, is not planned and would have to be returned',
    )
  })

  test('may not be brought in from the year before, approved or not', () => {
    const brought = { carriedForward: pence(1), carryApproval: 'Minute 4' }
    expect(findingOf('F16:sources/s:forbidden', inside(brought))).toMatchObject({
      field: 'carriedForward',
      severity: 'stop',
    })
    expect(ids(inside({ ...brought, conditions: [mayBeKept] }))).not.toContain('F16:sources/s:forbidden')
  })

  test.each([
    ['nobody has confirmed', condition({ kind: 'carryForward', allowed: false }, 'recalled')],
    ['was read in one council’s report', { ...mustGoBack, oneCouncil: true }],
  ])('may be brought in on approval where the rule against it %s: it warns at most', (_, rule) => {
    const brought = (carryApproval: string) => inside({ carriedForward: pence(1), carryApproval }, rule)
    const f16 = (carryApproval: string) =>
      findings(brought(carryApproval)).flatMap(({ check, id, severity, atSignOff }) =>
        check === 'F16' ? [[id, severity, atSignOff]] : [],
      )
    expect(f16('Minute 4')).toEqual([['F16:sources/s:forbidden', 'warn', 'warn']])
    expect(f16('')).toEqual([
      ['F16:sources/s:forbidden', 'warn', 'warn'],
      ['F16:sources/s:approval', 'stop', 'stop'],
    ])
  })

  test('says where its rule was read in one council’s report only', () => {
    const said = (oneCouncil: boolean) =>
      findingOf('F2:sources/g', inside({}, { ...mustGoBack, oneCouncil })).rule
    expect(said(true)).toContain('read in one council’s report only')
    expect(said(false)).not.toContain('one council')
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

  test('go by the later of two conditions that limit one part, as the partnership’s own letter comes last', () => {
    const staff = { by: 'costType', costType: 'staff' } as const
    const limited = (kind: 'shareCap' | 'shareFloor', ...percents: readonly string[]) =>
      addAll({
        sources: [
          source('s', {
            conditions: percents.map((percent) =>
              condition({ kind, part: staff, percent: percent as Decimal }),
            ),
          }),
        ],
        lines: [
          line('a', { s: '100' }, [50, 0, 0, 0]),
          line('b', { s: '100' }, [50, 0, 0, 0], { costType: 'other' }),
        ],
      })
    const told = findings(limited('shareCap', '10', '20')).filter(({ check }) => check === 'F5')
    expect(told).toHaveLength(1)
    expect(told[0]?.problem).toContain('more than the 20% allowed')
    expect(ids(limited('shareCap', '10', '60'))).not.toContain('F5:sources/s:costType:staff')
    expect(ids(limited('shareCap', '60', '10'))).toContain('F5:sources/s:costType:staff')
    expect(ids(limited('shareFloor', '90', '40'))).not.toContain('F6:sources/s:costType:staff')
    expect(ids(limited('shareFloor', '40', '90'))).toContain('F6:sources/s:costType:staff')
  })
})

test('a baseline is asked for once, of the first grant that wants it kept up, as a warning', () => {
  const sources = ['g', 'h'].map((id) => source(id, { grantId: 'IPS' }))
  const asked = findings(addAll({ sources })).filter(({ check }) => check.startsWith('F7'))
  expect(asked).toMatchObject([
    { id: 'F7b:sources/g', field: 'baseline', severity: 'warn', atSignOff: 'warn', missing: true },
  ])
  expect(ids(addAll({ sources: [source('s')] })).filter((id) => id.startsWith('F7'))).toEqual([])
})

test('membership is asked once, of the grant that has the condition', () => {
  const sources = [
    source('g', { conditions: [condition({ kind: 'membership', body: 'Consortium' })] }),
    source('s', { parentId: 'g' }),
  ]
  expect(ids(addAll({ sources })).filter((id) => id.startsWith('F17'))).toEqual(['F17:sources/g'])
})

describe('F18', () => {
  test('asks where a contribution goes, confirmed or not, for without a source it is counted nowhere', () => {
    expect(findingOf('F18:contributions/k:source', [contribution('k')])).toMatchObject({
      field: 'sourceId',
      severity: 'warn',
      missing: true,
      problem: 'The contribution of £1 from Police names no source, so it is counted nowhere',
    })
    const placed = [...addAll({ sources: [source('s')] }), contribution('k', { sourceId: 's' })]
    expect(ids(placed).filter((id) => id.startsWith('F18'))).toEqual([])
  })
  test.each([null, 0])('asks nothing of a contribution of %s', (amount) => {
    const open = { confirmed: false, amount: amount === null ? null : pence(amount) }
    expect(ids([contribution('k', open)]).filter((id) => id.startsWith('F18'))).toEqual([])
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
