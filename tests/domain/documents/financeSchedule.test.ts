import { describe, expect, test } from 'vitest'
import type { Table } from '../../../src/domain/documents/blocks.ts'
import { financeSchedule } from '../../../src/domain/documents/financeSchedule.ts'
import { figure } from '../../../src/domain/values/figure.ts'
import { formatAmount, parsePounds } from '../../../src/domain/values/money.ts'
import { barePlan, samplePlan, smallPlan, sourceOf } from './plans.ts'
import { cellsOf, chapters, tableOf, tablesOf, wordsOf } from './reading.ts'

const amounts = (cells: readonly string[]) => cells.slice(3).map((cell) => parsePounds(cell) ?? Number.NaN)
const linesTables = (tables: readonly Table[]) =>
  tables.filter(({ caption }) => caption.startsWith('Lines: '))

describe('The finance schedule', () => {
  test('goes from positions to the statement', () => {
    expect(chapters(financeSchedule(sourceOf(smallPlan())))).toEqual([
      'Positions',
      'Spending by quarter',
      'Spending by category',
      'Budget lines',
      'Test against the 2020-21 baseline',
      'Checks that stand',
      'Statement',
    ])
  })

  test('lays the lines on landscape pages', () => {
    const turned = financeSchedule(sourceOf(smallPlan())).blocks.filter((block) => block.kind === 'landscape')
    expect(turned.flatMap(({ blocks }) => blocks).some((block) => block.kind === 'table')).toBe(true)
  })

  test('has every line of the sample once, under totals that its readers can check', () => {
    const plan = samplePlan()
    const source = sourceOf(plan)
    const tables = linesTables(tablesOf(financeSchedule(source)))
    expect(tables.flatMap(({ rows }) => rows).filter(({ total }) => !total)).toHaveLength(plan.lines.size)
    for (const { rows } of tables) {
      let sums = [0, 0, 0, 0, 0]
      for (const { cells, total } of rows) {
        if (total) expect(amounts(cells), cells.join()).toEqual(sums)
        sums = total ? [0, 0, 0, 0, 0] : sums.map((sum, index) => sum + (amounts(cells)[index] ?? 0))
      }
      expect(sums).toEqual([0, 0, 0, 0, 0])
    }
    expect(cellsOf(tableOf(financeSchedule(source), 'All lines'))[0]?.at(-1)).toBe(
      formatAmount(source.figure(figure.planned())),
    )
  })

  test('says who pays for a line, in shares where several do, and where nobody does', () => {
    const tables = linesTables(tablesOf(financeSchedule(sourceOf(smallPlan()))))
    const paidBy = tables.flatMap(({ rows }) => rows.flatMap(({ cells, total }) => (total ? [] : [cells[2]])))
    expect(paidBy).toEqual(['Recovery grant', 'Naloxone money: 50%\nRecovery grant: 50%', 'No source'])
    expect(tables.map(({ caption }) => caption)).toEqual(['Lines: Harm reduction', 'Lines: No intervention'])
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
    const aboutMoney = source.findings.filter(({ task }) => task === 'funding' || task === 'budget')
    const graveness = cellsOf(tableOf(financeSchedule(source), 'Checks about money')).map((cells) => cells[2])
    expect(graveness).toHaveLength(aboutMoney.length)
    expect(graveness).toEqual(graveness.toSorted())
    expect(new Set(graveness)).toEqual(new Set(['Bars submission', 'Warning']))
  })
})
