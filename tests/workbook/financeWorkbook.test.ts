import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { financeSchedule } from '../../src/domain/documents/financeSchedule.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { annualCost } from '../../src/domain/postCost.ts'
import type { Decimal } from '../../src/domain/values/decimal.ts'
import { plainDate } from '../../src/domain/values/date.ts'
import { figure } from '../../src/domain/values/figure.ts'
import { pence } from '../../src/domain/values/money.ts'
import { financeWorkbook } from '../../src/domain/workbook/financeWorkbook.ts'
import { sheetNames } from '../../src/domain/workbook/sheetNames.ts'
import type { WorkbookCell } from '../../src/domain/workbook/workbook.ts'
import { cellsOf, tableOf } from '../domain/documents/reading.ts'
import { put, samplePlan, smallPlan, sourceOf } from '../domain/documents/plans.ts'
import { addAll, line, planOf, post, source } from '../fixtures/builders.ts'
import { calculated, disagreements, formulasOf } from './calculated.ts'
import { anyPlan } from './plans.ts'

const workbookOf = (plan: Plan, approvedAs: string | null = null) =>
  financeWorkbook({ ...sourceOf(plan), approvedAs })

function sheetOf(plan: Plan, name: string) {
  const sheet = workbookOf(plan).sheets.find((each) => each.name === name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

/** A cell as a reader of the sheet sees it. */
function shown(cell: WorkbookCell): string | number | null {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'money':
      return cell.amount
    case 'formula':
      return cell.result
    case 'number':
      return cell.decimal
    case 'date':
      return cell.date
    case 'blank':
      return null
  }
}

/** The cells of the sheet's row whose first or second cell starts so, by the titles of their columns. */
function rowOf(plan: Plan, name: string, title: string): Record<string, string | number | null> {
  const sheet = sheetOf(plan, name)
  const row = [...sheet.rows, ...sheet.totals].find((cells) =>
    cells.slice(0, 2).some((cell) => cell.kind === 'text' && cell.text.startsWith(title)),
  )
  if (!row) throw new Error(`No row ${title} in ${name}`)
  return Object.fromEntries(row.map((cell, index) => [sheet.columns[index]?.title ?? '', shown(cell)]))
}

/** What is left of a source has to be given back. */
const giveBack = { kind: 'carryForward', allowed: false, text: '', certainty: 'found', source: '' } as const

const toldIn = (plan: Plan, approvedAs: string | null, matter: string) =>
  workbookOf(plan, approvedAs)
    .sheets[0]?.rows.map((row) => row.map(shown))
    .find(([first]) => first === matter)?.[1]

describe('A spreadsheet that works the finance workbook out anew gives the program’s figures to the penny', () => {
  test('of the sample', () => {
    const workbook = workbookOf(samplePlan())
    expect(formulasOf(workbook).length).toBeGreaterThan(150)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('of any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const workbook = workbookOf(plan)
        expect(disagreements(workbook, calculated(workbook))).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  test('of a year that has begun, with money that has to be returned around money that need not be', () => {
    const plan = smallPlan()
    const inner = plan.sources.get('s2')
    const mayCarry = {
      kind: 'carryForward',
      allowed: true,
      text: '',
      certainty: 'found',
      source: '',
    } as const
    if (inner) plan.sources.set('s2', { ...inner, conditions: [mayCarry] })
    put(plan, 'inYear', { id: 'inYear', closedQuarters: 1 })
    const spent = { lineId: null, postId: null, trainingId: null, sourceId: null, quarter: 1, note: '' }
    put(plan, 'actuals', { ...spent, id: 'a1', lineId: 'l2', amount: 10_001 })
    put(plan, 'actuals', { ...spent, id: 'a2', sourceId: 's1', amount: 4_000 })
    put(plan, 'actuals', { ...spent, id: 'a3', lineId: 'l3', quarter: 2, amount: 7 })
    expect(rowOf(plan, 'Actuals', 'S1')).toMatchObject({
      'Spent (£)': 14_001,
      'Forecast (£)': 14_001,
      'Underspend (£)': 85_999,
      'May carry over': 'No',
      'At risk of return (£)': 71_000,
    })
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('of a wider grant that has to be returned and has other uses, which are not this plan’s to give back', () => {
    const plan = planOf(
      ...addAll({
        sources: [
          source('wider', {
            name: 'Wider grant',
            allocation: pence(900_00),
            inPlan: false,
            conditions: [giveBack],
          }),
          source('ring', { name: 'Ring-fence', parentId: 'wider', allocation: pence(100_00), position: 1 }),
        ],
      }),
    )
    expect(rowOf(plan, 'Actuals', 'Wider')['At risk of return (£)']).toBe(0)
    expect(rowOf(plan, 'Actuals', 'Ring')['At risk of return (£)']).toBe(100_00)
    expect(rowOf(plan, 'Actuals', 'Total')['At risk of return (£)']).toBe(100_00)
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('of a grant of which one ring-fence is over and another unspent', () => {
    const plan = planOf(
      ...addAll({
        sources: [
          source('g', { name: 'Grant', allocation: pence(100_000), conditions: [giveBack] }),
          source('over', { name: 'Over', parentId: 'g', allocation: pence(50_000), position: 1 }),
          source('left', { name: 'Left', parentId: 'g', allocation: pence(50_000), position: 2 }),
        ],
        lines: [line('l', { over: '100' }, [100_000, 0, 0, 0])],
      }),
    )
    expect(rowOf(plan, 'Actuals', 'Grant')['At risk of return (£)']).toBe(50_000)
    const workbook = workbookOf(plan)
    expect(disagreements(workbook, calculated(workbook))).toEqual([])
  })

  test('of any post, whatever its rates', () => {
    const rate = fc.integer({ min: 0, max: 4_000 }).map((parts) => (parts / 10_000).toFixed(4) as Decimal)
    const pay = fc.record({
      salary: fc.integer({ min: 0, max: 15_000_000 }).map(pence),
      wte: fc.integer({ min: 0, max: 2_000 }).map((parts) => (parts / 100).toFixed(2) as Decimal),
      headcount: fc.integer({ min: 0, max: 25 }),
      onCosts: fc.record({
        niRate: rate,
        niThreshold: fc.integer({ min: 0, max: 1_000_000 }).map(pence),
        pensionRate: rate,
        levyRate: rate,
      }),
    })
    fc.assert(
      fc.property(fc.array(pay, { minLength: 20, maxLength: 20 }), (pays) => {
        const [first] = pays
        const start = plainDate('2027-08-16')
        const posts = pays.map((each, index) => post(`p${index}`, {}, { ...each, start }))
        const plan = planOf(...addAll({ posts }))
        const workbook = workbookOf(plan)
        expect(disagreements(workbook, calculated(workbook))).toEqual([])
        expect(rowOf(plan, 'Posts', 'Post p0')['A whole year (£)']).toBe(
          first ? annualCost(first).annual : null,
        )
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  test('and would be caught if it did not', () => {
    const workbook = workbookOf(samplePlan())
    expect(disagreements(workbook, () => 0.01).length).toBe(formulasOf(workbook).length)
  })
})

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
