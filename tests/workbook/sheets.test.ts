import { describe, expect, test } from 'vitest'
import { financeSchedule } from '../../src/domain/documents/financeSchedule.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { financeWorkbook } from '../../src/domain/workbook/financeWorkbook.ts'
import { columnLetter } from '../../src/domain/sheet/columnLetter.ts'
import { firstRow } from '../../src/domain/workbook/layout.ts'
import { sheetNames } from '../../src/domain/workbook/sheetNames.ts'
import { cellsOf, tableOf } from '../domain/documents/reading.ts'
import { put, samplePlan, smallPlan, sourceOf } from '../domain/documents/plans.ts'
import { addAll, line, planOf, source } from '../fixtures/builders.ts'
import { calculated, disagreements } from './calculated.ts'
import { rowOf, sheetOf, shown, toldIn, workbookOf } from './readBook.ts'

describe('The finance workbook', () => {
  test('has sheets whose names Excel takes as they are, as its formulas name them', () => {
    const names = workbookOf(samplePlan()).sheets.map(({ name }) => name)
    expect(sheetNames(names)).toEqual(names)
    expect(names).toEqual([
      'Read me',
      'Sources',
      'Contributions',
      'Lines',
      'Posts',
      'Assumptions',
      'Positions',
      'Quarters',
      'Categories',
      'Later years',
      'Spent',
      'Actuals',
      'Checks',
    ])
  })

  test('has a row for each part of a cost that a source pays, posts and training among them', () => {
    const plan = samplePlan()
    const rows = sheetOf(plan, 'Lines').rows.map((row) => row.map(shown))
    const kinds = Map.groupBy(rows, ([kind]) => kind)
    expect(kinds.get('Line')?.length).toBeGreaterThanOrEqual(plan.lines.size)
    expect(kinds.get('Post')?.length).toBeGreaterThanOrEqual(plan.posts.size)
    expect(kinds.get('Training')?.length).toBeGreaterThanOrEqual(plan.training.size)
  })

  test('leaves blank what rests on an allocation that is not known, and says so', () => {
    const plan = smallPlan()
    const [grant] = [plan.sources.get('s1')]
    if (grant) plan.sources.set('s1', { ...grant, allocation: null })
    expect(rowOf(plan, 'Sources', 'S1')).toMatchObject({
      'Allocation (£)': 'not known',
      'Available (£)': null,
      'Planned (£)': 75_001,
      'Remaining (£)': null,
    })
    expect(rowOf(plan, 'Positions', 'Total')).toMatchObject({ 'Available (£)': null, 'Remaining (£)': null })
    expect(rowOf(plan, 'Actuals', 'S1')).toMatchObject({
      'Underspend (£)': null,
      'At risk of return (£)': null,
    })
    expect(rowOf(plan, 'Actuals', 'S2')['Underspend (£)']).toBe(12_500)
  })

  test('tells no sum at risk, not even nought, while nobody has said whether the money may be carried over', () => {
    const plan = planOf(...addAll({ sources: [source('s', { name: 'Silent', allocation: pence(500) })] }))
    expect(rowOf(plan, 'Actuals', 'Silent')).toMatchObject({
      'Underspend (£)': 500,
      'May carry over': 'Not known',
      'At risk of return (£)': null,
    })
    expect(rowOf(plan, 'Actuals', 'Total')['At risk of return (£)']).toBeNull()
  })

  test('tells what is known to be at risk under the total, by formulas that follow what is written', () => {
    const mustGoBack = {
      ...({ kind: 'carryForward', allowed: false, text: '' } as const),
      ...({ certainty: 'found', source: '' } as const),
    }
    const plan = planOf(
      ...addAll({
        sources: [
          source('s', { name: 'Silent', allocation: pence(500), position: 1 }),
          source('b', { name: 'Back', allocation: pence(300), position: 2, conditions: [mustGoBack] }),
          source('i', { name: 'Inside', allocation: pence(100), position: 3, parentId: 'b' }),
        ],
      }),
    )
    const known = 'Of this, known to be at risk of return'
    expect(rowOf(plan, 'Actuals', 'Total')['At risk of return (£)']).toBeNull()
    expect(rowOf(plan, 'Actuals', known)['At risk of return (£)']).toBe(300)
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('says where each source stands by a formula, so that it follows a change', () => {
    const plan = planOf(
      ...addAll({
        sources: ['over', 'full', 'free', 'late'].map((id, position) =>
          source(id, { name: id, allocation: id === 'late' ? null : pence(100), position }),
        ),
        lines: [
          line('l1', { over: '100' }, [101, 0, 0, 0]),
          line('l2', { full: '100' }, [100, 0, 0, 0]),
          line('l3', { free: '100' }, [99, 0, 0, 0]),
        ],
      }),
    )
    const standings = sheetOf(plan, 'Positions').rows.map((row) => row[7])
    expect(standings.map((cell) => cell && shown(cell))).toEqual([
      'Over-planned',
      'Planned in full',
      'Not all planned',
      'Allocation not known',
    ])
    expect(standings.map((cell) => cell?.kind)).toEqual(Array.from({ length: 4 }, () => 'formula'))
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('adds up to the cell above each total, so that a row put in there is counted', () => {
    for (const sheet of workbookOf(samplePlan()).sheets)
      for (const [down, row] of sheet.totals.entries())
        for (const [across, cell] of row.entries())
          if (cell.kind === 'formula' && cell.formula.startsWith('SUM(')) {
            const own = `${columnLetter(across)}${firstRow(sheet) + sheet.rows.length + down}`
            if (!/^SUM\(\w+!/.test(cell.formula)) expect(cell.formula).toContain(`:OFFSET(${own},-1,0))`)
          }
  })

  test('counts carry-forward once approved and contributions once confirmed, for the grants around too', () => {
    const plan = smallPlan()
    const inner = plan.sources.get('s2')
    if (inner) plan.sources.set('s2', { ...inner, carriedForward: pence(1_000), carryApproval: 'Minute 4' })
    const contribution = { sourceId: 's2', partner: 'Police', amount: 500, letter: '' }
    put(plan, 'contributions', { ...contribution, id: 'k1', position: 1, confirmed: true })
    put(plan, 'contributions', { ...contribution, id: 'k2', position: 2, confirmed: false })
    expect(rowOf(plan, 'Sources', 'S2')).toMatchObject({
      'Contributions (£)': 500,
      'On top (£)': 1_500,
      'Available (£)': 21_500,
    })
    expect(rowOf(plan, 'Sources', 'S1')['Available (£)']).toBe(101_500)
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('tells apart two sources of one name, whatever it is made of', () => {
    const plan = planOf(
      ...addAll({
        sources: [
          source('s1', { name: '*', allocation: pence(100), position: 1 }),
          source('s2', { name: '*', allocation: pence(100), position: 2 }),
        ],
        lines: [line('l1', { s1: '100' }, [10, 0, 0, 0])],
      }),
    )
    expect(rowOf(plan, 'Positions', 'S1')['Planned in all (£)']).toBe(10)
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('keeps the year of a cost whose quarters do not make it, and says so', () => {
    const plan = smallPlan()
    const odd = plan.lines.get('l1')
    if (odd) plan.lines.set('l1', { ...odd, amount: pence(60_002) })
    const row = sheetOf(plan, 'Lines').rows[0]?.map(shown) ?? []
    expect(row).toContain(60_002)
    expect(row).toContain('Its quarters do not make its year.')
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('shows a post as the engine costs it', () => {
    const plan = samplePlan()
    const { figure: amountOf } = sourceOf(plan)
    for (const { id, title } of plan.posts.values())
      expect(rowOf(plan, 'Posts', title)['Year (£)']).toBe(amountOf(figure.costPlanned('posts', id)))
  })

  test('is a draft while a check bars submission, and until it is the approved version', () => {
    expect(toldIn(smallPlan(), 'For the board', 'State')).toMatch(
      /^DRAFT, not approved\. \d+ checks that bar submission/,
    )
    const clean = { ...sourceOf(smallPlan()), findings: [] }
    const stateOf = (approvedAs: string | null) =>
      financeWorkbook({ ...clean, approvedAs })
        .sheets[0]?.rows.map((row) => row.map(shown))
        .find(([matter]) => matter === 'State')?.[1]
    expect(stateOf(null)).toBe(
      'DRAFT, not approved. No check bars its submission, but this state of the plan has not been approved.',
    )
    expect(stateOf('For the board')).toBe('Approved as “For the board”.')
  })

  test('says of as many checks that they bar submission as the headline counts, the drafting ones among them, and those first', () => {
    const plan = smallPlan()
    const { findings } = sourceOf(plan)
    const stricter = findings.find(({ severity, atSignOff }) => severity === 'warn' && atSignOff === 'stop')
    if (!stricter) throw new Error('The small plan has no check that is stricter at sign-off')
    plan.overrides.set(stricter.id, { id: stricter.id, reason: 'For now.' })
    const rows = sheetOf(plan, 'Checks').rows.map((row) => row.map(shown))
    const barring = rows.filter(([grave]) => grave === 'Bars submission')
    expect(toldIn(plan, null, 'State')).toContain(` ${barring.length} checks that bar submission`)
    expect(rows.slice(0, barring.length)).toEqual(barring)
    expect(barring.find((row) => row[2] === stricter.problem)?.[4]).toBe('No')
    const money = financeSchedule(sourceOf(plan))
    const table = tableOf(money, 'Checks about money')
    expect(cellsOf(table).find((cells) => cells[1]?.startsWith(stricter.problem))?.[2]).toBe(
      'Bars submission',
    )
  })

  test('lists every finding with what to do, or why it stands', () => {
    const plan = smallPlan()
    const { findings } = sourceOf(plan)
    const warning = findings.find(({ severity }) => severity === 'warn')
    if (!warning) throw new Error('The small plan has no warning')
    plan.overrides.set(warning.id, { id: warning.id, reason: 'The board knows.' })
    const rows = sheetOf(plan, 'Checks').rows.map((row) => row.map(shown))
    expect(rows).toHaveLength(findings.length)
    expect(rows.filter((row) => row[4] === 'Yes').map((row) => row[5])).toEqual(['The board knows.'])
  })
})
