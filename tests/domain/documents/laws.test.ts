import { describe, expect, test } from 'vitest'
import { documents, type WordDocumentName } from '../../../src/domain/documents/documents.ts'
import { financeWorkbook } from '../../../src/domain/workbook/financeWorkbook.ts'
import { barePlan, hostileWords, reworded, samplePlan, smallPlan, sourceOf } from './plans.ts'
import { headingsOf, tablesOf, wordsOf } from './reading.ts'

const documentNames = Object.keys(documents) as WordDocumentName[]

const plans = {
  'the sample plan': samplePlan(),
  'a small plan': smallPlan(),
  'a plan with nothing in it': barePlan(),
  ...Object.fromEntries(
    Object.entries(hostileWords).map(([name, words]) => [
      `a plan written in ${name}`,
      reworded(smallPlan(), words),
    ]),
  ),
}

describe.each(documentNames)('Whatever the plan, the %s', (name) => {
  test.each(Object.entries(plans))('of %s', (_, plan) => {
    const document = documents[name](sourceOf(plan))
    expect(document.name).toBe(name)
    for (const table of tablesOf(document)) {
      expect(table.caption.trim() && table.description.trim(), table.caption).not.toBe('')
      for (const { cells } of table.rows) {
        expect(cells).toHaveLength(table.columns.length)
        expect(
          cells.filter((cell) => cell.trim() === ''),
          table.caption,
        ).toEqual([])
      }
    }
    for (const words of wordsOf(document)) {
      expect(words.trim()).not.toBe('')
      expect(words.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\uFFFE\uFFFF]/u)
    }
  })

  test.each(Object.entries(plans))('opens its levels of heading one at a time for %s', (_, plan) => {
    const levels = headingsOf(documents[name](sourceOf(plan))).map(({ level }) => level as number)
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  test('shows amounts with their unit in the heading, to the penny and to the right', () => {
    const money = tablesOf(documents[name](sourceOf(samplePlan()))).flatMap((table) =>
      table.columns.flatMap((column, index) =>
        column.title.endsWith(' (£)') ? [{ column, cells: table.rows.map(({ cells }) => cells[index]) }] : [],
      ),
    )
    expect(money.length).toBeGreaterThan(5)
    for (const { column, cells } of money) {
      expect(column.align).toBe('end')
      for (const cell of cells) expect(cell).toMatch(/^(−?\d{1,3}(,\d{3})*\.\d\d|Not known)$/)
    }
  })

  test('is a draft, and says on its cover what keeps it one', () => {
    const broken = sourceOf(smallPlan())
    const stops = broken.findings.filter(({ atSignOff }) => atSignOff === 'stop').length
    expect(stops).toBeGreaterThan(1)
    expect(documents[name](broken)).toMatchObject({
      draft: true,
      draftReason: `${stops} checks that bar submission still stand, and this state of the plan has not been approved.`,
    })
    expect(documents[name]({ ...broken, findings: [] }).draftReason).toBe(
      'No check bars its submission, but this state of the plan has not been approved.',
    )
  })

  test('says of itself what the workbook says, approved or not', () => {
    const broken = sourceOf(smallPlan())
    const states = [null, 'Board final'].flatMap((approvedAs) =>
      [broken.findings, []].map((findings) => ({ ...broken, approvedAs, findings })),
    )
    for (const state of states) {
      const { version, draft, draftReason } = documents[name](state)
      const told = new Map(
        financeWorkbook(state).sheets[0]?.rows.map((row) =>
          row.map((cell) => (cell.kind === 'text' ? cell.text : '')),
        ) as [string, string][],
      )
      expect(told.get('Version and check value')).toBe(`${version}, 7F3A-91C2`)
      expect(told.get('State')?.startsWith(draft ? `DRAFT, not approved. ${draftReason}` : 'Approved')).toBe(
        true,
      )
      expect(draft).toBe(state.approvedAs === null || state.findings.length > 0)
      expect(version).toBe(state.approvedAs ?? 'Draft 42')
    }
  })

  test('says whose it is, for which year and of which state of the plan', () => {
    expect(documents[name](sourceOf(samplePlan()))).toMatchObject({
      area: 'Wexmoor',
      financialYear: '2027-28',
      version: 'Draft 42',
      date: '21 November 2026',
      checkValue: '7F3A-91C2',
    })
    expect(documents[name](sourceOf(barePlan())).area).toBe('Area not chosen yet')
  })
})
