import { describe, expect, test } from 'vitest'
import type { Table } from '../../../src/domain/documents/blocks.ts'
import { financeSchedule } from '../../../src/domain/documents/financeSchedule.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import type { Quarter } from '../../../src/domain/values/financialYear.ts'
import { formatAmount, parsePounds, pence } from '../../../src/domain/values/money.ts'
import { barePlan, put, samplePlan, smallPlan, sourceOf } from './plans.ts'
import { cellsOf, chapters, tableOf, tablesOf, wordsOf } from './reading.ts'

const amounts = (cells: readonly string[]) => cells.slice(3).map((cell) => parsePounds(cell) ?? Number.NaN)
const costTables = (tables: readonly Table[]) => tables.filter(({ caption }) => caption.startsWith('Costs: '))

describe('The finance schedule', () => {
  test('goes from positions to the statement', () => {
    expect(chapters(financeSchedule(sourceOf(smallPlan())))).toEqual([
      'Positions',
      'Spending by quarter',
      'Spending by category',
      'Costs',
      'This year and the two after it',
      'Test against the 2020-21 baseline',
      'Checks that stand',
      'Statement',
    ])
  })

  test('lays the costs on landscape pages', () => {
    const turned = financeSchedule(sourceOf(smallPlan())).blocks.filter((block) => block.kind === 'landscape')
    expect(turned.flatMap(({ blocks }) => blocks).some((block) => block.kind === 'table')).toBe(true)
  })

  test('has every line, post and training of the sample once, under totals that its readers can check', () => {
    const plan = samplePlan()
    const source = sourceOf(plan)
    const tables = costTables(tablesOf(financeSchedule(source)))
    expect(tables.flatMap(({ rows }) => rows).filter(({ total }) => !total)).toHaveLength(
      plan.lines.size + plan.posts.size + plan.training.size,
    )
    for (const { rows } of tables) {
      let sums = [0, 0, 0, 0, 0]
      for (const { cells, total } of rows) {
        if (total) expect(amounts(cells), cells.join()).toEqual(sums)
        sums = total ? [0, 0, 0, 0, 0] : sums.map((sum, index) => sum + (amounts(cells)[index] ?? 0))
      }
      expect(sums).toEqual([0, 0, 0, 0, 0])
    }
    expect(cellsOf(tableOf(financeSchedule(source), 'All costs'))[0]?.at(-1)).toBe(
      formatAmount(source.figure(figure.planned())),
    )
  })

  test('says who pays for a line, in shares where several do, and where nobody does', () => {
    const tables = costTables(tablesOf(financeSchedule(sourceOf(smallPlan()))))
    const paidBy = tables.flatMap(({ rows }) => rows.flatMap(({ cells, total }) => (total ? [] : [cells[2]])))
    expect(paidBy).toEqual(['Recovery grant', 'Naloxone money: 50%\nRecovery grant: 50%', 'No source'])
    expect(tables.map(({ caption }) => caption)).toEqual(['Costs: Harm reduction', 'Costs: No intervention'])
  })

  test('tests each baseline, and says when there is none to test', () => {
    const document = financeSchedule(sourceOf(smallPlan()))
    expect(cellsOf(tableOf(document, 'Test against'))).toEqual([
      ['Recovery grant', '500.00', '750.01', 'Kept up'],
    ])
    const plan = smallPlan()
    const source = plan.sources.get('s1')
    if (source) plan.sources.set('s1', { ...source, baseline: source.allocation })
    expect(cellsOf(tableOf(financeSchedule(sourceOf(plan)), 'Test against'))[0]?.[3]).toBe('Falls short')
    expect(
      wordsOf(financeSchedule(sourceOf(barePlan()))).some((words) => words.includes('nothing is tested')),
    ).toBe(true)
  })

  test('lists the checks about money, those that bar submission first', () => {
    const source = sourceOf(smallPlan())
    const aboutMoney = source.findings.filter(
      ({ check, task }) => check.startsWith('F') || task === 'budget' || check === 'W1',
    )
    const graveness = cellsOf(tableOf(financeSchedule(source), 'Checks about money')).map((cells) => cells[2])
    expect(graveness).toHaveLength(aboutMoney.length)
    expect(graveness).toEqual(graveness.toSorted())
    expect(new Set(graveness)).toEqual(new Set(['Bars submission', 'Warning']))
  })

  test('shows a post as the ledger has it, marked as one', () => {
    const plan = samplePlan()
    const source = sourceOf(plan)
    const rows = costTables(tablesOf(financeSchedule(source))).flatMap(cellsOf)
    for (const post of plan.posts.values()) {
      const row = rows.find(([title]) => title?.startsWith(`${post.title}\nPost, ${post.wte} WTE`))
      expect(row?.slice(3), post.title).toEqual(
        [1, 2, 3, 4, undefined].map((quarter) =>
          formatAmount(source.figure(figure.costPlanned('posts', post.id, quarter as Quarter | undefined))),
        ),
      )
    }
  })

  test('puts three years beside each other, and does not take what is not known for nought', () => {
    const plan = smallPlan()
    const grant = plan.sources.get('s1')
    const told = {
      amount: pence(90_000),
      certainty: 'indicative',
      letter: 'Settlement',
      letterDate: null,
    } as const
    if (grant) plan.sources.set('s1', { ...grant, laterYears: [told, grant.laterYears[1]] })
    const document = financeSchedule(sourceOf(plan))
    expect(cellsOf(tableOf(document, 'Three years')).slice(0, 3)).toEqual([
      ['Recovery grant', 'Available', '1,000.00', '900.00', 'Not known'],
      ['Recovery grant', 'Planned', '750.01', '750.01', '750.01'],
      ['Recovery grant', 'Remaining', '249.99', '149.99', 'Not known'],
    ])
    expect(cellsOf(tableOf(document, 'How firm the later'))).toEqual([
      ['Recovery grant', '2028-29', 'Indicative: it may still change', 'Settlement', 'Not known'],
    ])
  })

  test('tells of carry-forward and contributions whether they count', () => {
    const plan = smallPlan()
    const grant = plan.sources.get('s1')
    if (grant) plan.sources.set('s1', { ...grant, carriedForward: pence(1_000) })
    const contribution = { position: 1, sourceId: 's2', partner: 'Police', letter: 'Letter of May' }
    put(plan, 'contributions', { ...contribution, id: 'k1', amount: 500, confirmed: true })
    put(plan, 'contributions', { ...contribution, id: 'k2', amount: null, confirmed: false })
    expect(cellsOf(tableOf(financeSchedule(sourceOf(plan)), 'What comes on top'))).toEqual([
      ['Recovery grant', 'Carried forward from the year before', '10.00', 'No: no approval is named'],
      ['of which Naloxone money', 'Contribution of Police', '5.00', 'Yes: confirmed. Letter of May'],
      ['of which Naloxone money', 'Contribution of Police', 'Not known', 'No: not confirmed yet'],
    ])
  })

  test('tells how the year goes once it has begun, and why quarters went otherwise', () => {
    const plan = smallPlan()
    expect(chapters(financeSchedule(sourceOf(plan)))).not.toContain('The year so far')
    put(plan, 'inYear', { id: 'inYear', closedQuarters: 1 })
    const spent = { lineId: null, postId: null, trainingId: null, quarter: 1, note: '' }
    put(plan, 'actuals', { ...spent, id: 'a1', sourceId: 's1', amount: 40_000 })
    put(plan, 'variances', { id: 'w1', sourceId: 's1', quarter: 1, reason: 'Kits came late.' })
    const document = financeSchedule(sourceOf(plan))
    expect(cellsOf(tableOf(document, 'Spent, forecast'))[0]).toEqual([
      'Recovery grant',
      '400.00',
      '400.00',
      '600.00',
      '600.00',
    ])
    expect(cellsOf(tableOf(document, 'Closed quarters'))[0]).toEqual([
      'Recovery grant\nApr–Jun',
      '750.01',
      '400.00',
      '−350.01',
      'Kits came late.',
    ])
  })

  test('prints the log of departures with who approved them', () => {
    const plan = smallPlan()
    const reprofile = {
      id: 'r1',
      position: 1,
      title: 'Kits later',
      date: '2027-10-01',
      reason: 'They came late.',
      approval: '',
      approvedOn: null,
      versionId: null,
      moves: [{ figure: figure.sourcePlanned('s1', 1), before: 100, after: 200 }],
    }
    put(plan, 'reprofiles', reprofile)
    expect(cellsOf(tableOf(financeSchedule(sourceOf(plan)), 'Departures'))).toEqual([
      [
        'Kits later\n1 October 2027',
        'They came late.',
        'Recovery grant, planned, April to June: from £1 to £2',
        'Not approved yet',
      ],
    ])
  })
})
