import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/domain/editing/command.ts'
import { plainDate } from '../../../src/domain/values/date.ts'
import type { Decimal } from '../../../src/domain/values/decimal.ts'
import { pence } from '../../../src/domain/values/money.ts'
import { addAll, intervention, line, post, source, training } from '../../fixtures/builders.ts'
import { condition, findingOf, findings, ids } from './found.ts'

const jobsOnly = source('s', { grantId: 'IPS' })
const notForJobs = intervention('i', { itemId: 'C1.1' })

describe.each([
  [
    'lines',
    (shares: Readonly<Record<string, string>>, of?: string) =>
      addAll({ lines: [line('c', shares, [100, 0, 0, 0], { interventionId: of ?? null })] }),
  ],
  [
    'posts',
    (shares: Readonly<Record<string, string>>, of?: string) =>
      addAll({ posts: [post('c', shares, { interventionId: of ?? null })] }),
  ],
  [
    'training',
    (shares: Readonly<Record<string, string>>, of?: string) =>
      addAll({ training: [training('c', shares, { interventionId: of ?? null })] }),
  ],
] as const)('a cost of %s', (table, cost) => {
  test('needs a source and an intervention', () => {
    expect(ids(cost({}))).toEqual(
      expect.arrayContaining([`F3:${table}/c:source`, `F3:${table}/c:intervention`]),
    )
    const placed = [
      ...addAll({ sources: [source('s')], interventions: [notForJobs] }),
      ...cost({ s: '100' }, 'i'),
    ]
    expect(ids(placed).filter((id) => id.startsWith('F3'))).toEqual([])
  })

  test('has to be what its money is for, and its shares have to make 100%', () => {
    const wrong = [
      ...addAll({ sources: [jobsOnly], interventions: [notForJobs] }),
      ...cost({ s: '99.9' }, 'i'),
    ]
    expect(findingOf(`F4:${table}/c:s`, wrong)).toMatchObject({ table, recordId: 'c', field: 'shares' })
    expect(ids(wrong)).toContain(`F13:${table}/c`)
  })

  test('may not be spent before its money starts or be charged to a grant outside the plan', () => {
    const wider = source('s', { inPlan: false, startDate: plainDate('2027-07-01') })
    const wrong = [...addAll({ sources: [wider] }), ...cost({ s: '100' })]
    expect(ids(wrong)).toEqual(expect.arrayContaining([`F10:${table}/c:s`, `F21:${table}/c:s`]))
  })
})

test('what costs nothing, or is not costed yet, is not asked who pays', () => {
  const free = addAll({
    training: [training('g', {}, { unitCost: pence(0) })],
    posts: [post('p', {}, { salary: null })],
  })
  expect(ids(free)).not.toContain('F3:training/g:source')
  expect(ids(free)).not.toContain('F3:posts/p:source')
})

describe('F4, money for certain people', () => {
  const forWomen = condition({ kind: 'onlyPopulations', populations: ['women', 'families'] })
  const on = (populations: readonly ('women' | 'alcohol')[]) =>
    addAll({
      sources: [source('g', { conditions: [forWomen] }), source('s', { parentId: 'g' })],
      interventions: [intervention('i', { populations: [...populations] }), intervention('j')],
      lines: [
        line('l', { s: '100' }, [100, 0, 0, 0], { interventionId: 'i' }),
        line('m', { s: '100' }, [50, 0, 0, 0], { interventionId: 'i' }),
      ],
    })

  test('asks once, of the intervention, when nothing says whom it is for', () => {
    const found = findings(on([])).filter(({ check }) => check === 'F4')
    expect(found).toMatchObject([
      { id: 'F4:interventions/i:g', field: 'populations', missing: true, severity: 'stop' },
    ])
    expect(found[0]?.problem).toContain('£1.50 of Source g pays for it, which is only for: women; families')
  })
  test('is wrong for others, and right for any of them', () => {
    expect(findingOf('F4:interventions/i:g', on(['alcohol'])).missing).toBe(false)
    expect(ids(on(['alcohol', 'women']))).not.toContain('F4:interventions/i:g')
  })
})

describe('F11, money that has to add', () => {
  const adding = (certainty: 'found' | 'recalled', more = {}) => ({
    ...condition({ kind: 'additional' }, certainty),
    ...more,
  })
  const on = (...conditions: readonly ReturnType<typeof adding>[]) =>
    findingOf(
      'F11:interventions/i',
      addAll({
        sources: conditions.map((each, number) => source(`s${number}`, { conditions: [each] })),
        interventions: [intervention('i')],
        lines: conditions.map((_, number) =>
          line(`l${number}`, { [`s${number}`]: '100' }, [100, 0, 0, 0], { interventionId: 'i' }),
        ),
      }),
    )

  test('says whose rule it is and how sure', () => {
    expect(on(adding('recalled'))).toMatchObject({
      certainty: 'recalled',
      rule: 'Set by the partnership on Source s0: The letter says so',
    })
    expect(on(adding('found', { oneCouncil: true })).rule).toContain('one council’s report only')
  })
  test('is told once of all the money that asks it, by the surest rule', () => {
    const both = on(adding('recalled'), adding('found', { oneCouncil: true }), adding('found'))
    expect(both.certainty).toBe('found')
    expect(both.rule).toBe('Set by the partnership on Source s2: The letter says so')
    expect(both.problem).toContain('£3 of “Intervention i” is paid from money that has to add')
  })
})

describe('F10', () => {
  const dated = source('s', { startDate: plainDate('2027-07-01'), endDate: plainDate('2027-12-31') })
  test('names the sums before and after the money, and the first cell outside it', () => {
    const found = findingOf(
      'F10:lines/l:s',
      addAll({ sources: [dated], lines: [line('l', { s: '100' }, [100, 200, 300, 401])] }),
    )
    expect(found).toMatchObject({ field: 'q1' })
    expect(found.problem).toBe(
      '“Line l” is planned to spend £1 before the money of Source s starts on 1 July 2027 and £4.01 after the money of Source s ends on 31 December 2027',
    )
  })
  test('looks at the months where they were typed', () => {
    const months = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]
    const inMarch = (endDate: string) =>
      addAll({
        sources: [source('s', { endDate: plainDate(endDate) })],
        lines: [line('l', { s: '100' }, [0, 0, 0, 7], { months: months.map(pence) })],
      })
    expect(ids(inMarch('2028-02-29'))).toContain('F10:lines/l:s')
    expect(ids(inMarch('2028-03-01'))).not.toContain('F10:lines/l:s')
  })
  test('counts the days of a post before its money starts, though its quarter lies partly within', () => {
    // In post all year for £30,000: 61 of 366 days come before June.
    const found = findingOf(
      'F10:posts/p:s',
      addAll({
        sources: [source('s', { startDate: plainDate('2027-06-01') })],
        posts: [post('p', { s: '100' })],
      }),
    )
    expect(found).toMatchObject({ field: 'start', severity: 'stop' })
    expect(found.problem).toBe(
      '“Post p” is planned to spend £5,000 before the money of Source s starts on 1 June 2027',
    )
  })
  test('goes to the end of a post that outlasts its money, and knows when it starts', () => {
    const ending = (endDate: string, more: object = {}) =>
      addAll({
        sources: [source('s', { endDate: plainDate(endDate) })],
        posts: [post('p', { s: '100' }, more)],
      })
    const found = findingOf('F10:posts/p:s', ending('2028-03-30', { start: plainDate('2028-03-30') }))
    expect(found.field).toBe('end')
    expect(found.problem).toContain('is planned to spend £81.96 after the money of Source s ends')
    for (const fields of [{ end: plainDate('2028-03-30') }, { salary: pence(0) }, { start: null }])
      expect(ids(ending('2028-03-30', fields))).not.toContain('F10:posts/p:s')
    expect(ids(ending('2028-03-31'))).not.toContain('F10:posts/p:s')
  })
  test('holds a ring-fence to the dates of the grant around it', () => {
    const sources = [dated, source('inner', { parentId: 's' })]
    const lines = [line('l', { inner: '100' }, [1, 0, 0, 0])]
    expect(ids(addAll({ sources, lines }))).toContain('F10:lines/l:s')
  })
})

describe('F12', () => {
  const of = (id: string, sourceId: string, more = {}) =>
    line(id, { [sourceId]: '100' }, [100, 0, 0, 0], { description: 'Naloxone kits', ...more })
  const sources = ['s', 't'].map((id) => source(id))

  test('tells of both, each naming the other and its money', () => {
    const twice = addAll({ sources, lines: [of('a', 's'), of('b', 't')] })
    expect(ids(twice)).toEqual(expect.arrayContaining(['F12:lines/a', 'F12:lines/b']))
    expect(findingOf('F12:lines/a', twice).problem).toBe(
      '“Naloxone kits” on Source s looks like “Naloxone kits” on Source t: the same words and intervention, and £1 each',
    )
  })
  test.each([
    ['other words', { description: 'Naloxone' }],
    ['another sum', { amount: pence(101) }],
    ['nobody paying', { shares: [] }],
  ])('says nothing of %s', (_, more) => {
    const lines = [of('a', 's'), of('b', 't', more)]
    expect(ids(addAll({ sources, lines })).filter((id) => id.startsWith('F12'))).toEqual([])
  })
  test('takes two posts of one role on two grants for two people, and a post typed again as a line for one', () => {
    const worker = { title: 'Outreach worker' }
    const posts = [post('p', { s: '100' }, worker), post('q', { t: '100' }, worker)]
    expect(ids(addAll({ sources, posts })).filter((id) => id.startsWith('F12'))).toEqual([])
    const again = line('a', { t: '100' }, [30_000_00, 0, 0, 0], { description: 'Outreach worker' })
    const twice = ids(addAll({ sources, posts: posts.slice(0, 1), lines: [again] }))
    expect(twice.filter((id) => id.startsWith('F12'))).toEqual(['F12:lines/a', 'F12:posts/p'])
  })
  test('takes a long list of equal costs for what it is', () => {
    const lines = Array.from({ length: 13 }, (_, number) => of(`l${number}`, number === 0 ? 's' : 't'))
    expect(ids(addAll({ sources, lines })).filter((id) => id.startsWith('F12'))).toEqual([])
    expect(ids(addAll({ sources, lines: lines.slice(1) })).filter((id) => id.startsWith('F12'))).toEqual([])
    expect(
      ids(addAll({ sources, lines: lines.slice(0, 12) })).filter((id) => id.startsWith('F12')),
    ).toHaveLength(12)
  })
})

describe('what is said of later years', () => {
  test('F15 asks for pay where staff go on and for prices where something else does', () => {
    const going = (costType: 'staff' | 'other', recurring = true) =>
      addAll({ lines: [line('l', {}, [1, 0, 0, 0], { costType, recurring })] })
    const field = (commands: readonly Command[]) => findingOf('F15:assumptions/assumptions', commands).field
    expect(field(going('staff'))).toBe('pay2')
    expect(field(going('other'))).toBe('prices2')
    expect(ids(going('other', false))).not.toContain('F15:assumptions/assumptions')
    expect(findingOf('F15:assumptions/assumptions', going('other')).problem).toContain(
      'prices in the second year and prices in the third year',
    )
  })

  test('F15 asks nothing of what has its sums typed, and only for the year that rests on a rise', () => {
    const typed = (year2: number | null, year3: number | null) =>
      addAll({
        lines: [
          line('l', {}, [100, 0, 0, 0], {
            costType: 'other',
            year2: year2 === null ? null : pence(year2),
            year3: year3 === null ? null : pence(year3),
          }),
        ],
      })
    const asked = (commands: readonly Command[]) =>
      findings(commands).flatMap(({ check, problem }) => (check === 'F15' ? [problem] : []))
    expect(asked(typed(120, 130))).toEqual([])
    expect(asked(typed(120, null))).toEqual([
      '£1.20 goes on in the third year with no sum of its own, and nothing says what will become of prices in the third year',
    ])
    expect(asked(typed(null, 130))[0]).toMatch(/^£1 goes on in the second year .* prices in the second year$/)
    // A post has no sums of its own, and training does not go on.
    expect(asked([...typed(120, 130), ...addAll({ posts: [post('p')] })])[0]).toContain(
      '£30,000 goes on in the second year with no sum of its own, and nothing says what will become of pay in the second year',
    )
    expect(asked(addAll({ training: [training('g')] }))).toEqual([])
  })

  test('F15 asks for the pay rise of both years where a post costs something only in the third', () => {
    const late = addAll({ posts: [post('p', {}, { start: plainDate('2029-04-01') })] })
    const asked = (pay2: string | null, pay3: string | null) =>
      findings([
        ...late,
        {
          type: 'assumptions.set',
          assumptions: {
            ...{ id: 'assumptions', basis: '', prices2: null, prices3: null },
            pay2: pay2 as Decimal | null,
            pay3: pay3 as Decimal | null,
          },
        },
      ]).flatMap(({ check, field, problem }) => (check === 'F15' ? [[field, problem]] : []))
    const words = 'goes on in the third year with no sum of its own, and nothing says what will become of'
    expect(asked(null, null)).toEqual([
      ['pay2', `£30,000 ${words} pay in the second year and pay in the third year`],
    ])
    expect(asked(null, '3')).toEqual([['pay2', `£30,900 ${words} pay in the second year`]])
    expect(asked('2', null)).toEqual([['pay3', `£30,600 ${words} pay in the third year`]])
    expect(asked('2', '3')).toEqual([])
  })

  test('F19 asks nothing where a later year was told, or the cost does not go on', () => {
    const ends = { endDate: plainDate('2028-03-31') }
    const plan = (more: object, recurring = true) =>
      addAll({
        sources: [source('g', ends), source('s', { parentId: 'g', ...more })],
        interventions: [intervention('i')],
        lines: [line('l', { s: '100' }, [1, 0, 0, 0], { interventionId: 'i', recurring })],
      })
    // The ring-fence ends with the grant around it unless something was told of it itself.
    expect(ids(plan({}))).toContain('F19:interventions/i')
    expect(ids(plan({ endDate: plainDate('2029-03-31') }))).not.toContain('F19:interventions/i')
    expect(ids(plan({}, false))).not.toContain('F19:interventions/i')
  })
})
