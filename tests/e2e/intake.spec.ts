import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { addLine, cell, moveTo, paste } from './budgetGrid.ts'
import { openSampleAt } from './openPlan.ts'
import { onDisk, onlyPlanFile } from './planFile.ts'
import { test } from './ringfence.ts'

const count = (path: string): number => onDisk(path, 'select id from lines').length

/** Whole rows as Excel copies them, in the accounting format, with their headings, a total and a source of another name. */
const wholeRows = [
  ['Ref', 'Funding', 'Cost line', 'Q1', 'Q2', 'Q3', 'Q4', 'Total'],
  ['A1', 'DATRIG', 'Pasted kits', ' £1,000.00 ', ' £-   ', '( 250.00 )', ' £250.00 ', ' £1,000.00 '],
  ['A2', 'datrig', 'Pasted rooms', '1200*3', 'nil', '0', '0', '3600'],
  ['', '', 'Total', '4,600.00', '0.00', '-250.00', '250.00', '4,600.00'],
]
  .map((row) => `${row.join('\t')}\r\n`)
  .join('')

const pasteOnPage = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
  }, text)

test('whole rows with their headings come as new lines, and a name that is not known is asked about once', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const line = await addLine(page, 'Above them all')
  const before = count(path)
  await moveTo(page, 'description')
  await paste(page, wholeRows)

  const dialog = page.getByRole('dialog', { name: 'Paste 2 rows' })
  await expect(dialog.getByRole('radio', { name: 'Insert as new lines' })).toBeChecked()
  await expect(dialog).toContainText('2 lines added, 0 lines changed')
  await expect(dialog.getByRole('table', { name: /^New: 2 lines/ })).toContainText('Pasted rooms')
  await expect(dialog).toContainText('Row 4 is not taken: it looks like a total.')
  await expect(dialog).toContainText('Columns that are not taken: “Ref”.')
  const totals = dialog.getByRole('table', { name: 'To hold against the spreadsheet' })
  await expect(totals.getByRole('row', { name: 'In the rows that were read 4,600.00' })).toBeVisible()
  await expect(totals.getByRole('row', { name: 'Taken 4,600.00' })).toBeVisible()
  await expect(totals.getByRole('row', { name: /^Row 4 of the spreadsheet, .* 4,600\.00$/ })).toBeVisible()
  await expect(dialog.getByRole('table', { name: /^Left out: 2 cells/ })).toBeVisible()
  expect(await violations(page)).toEqual([])

  const asked = dialog.getByRole('combobox', { name: /^“DATRIG”.*which source\?$/ })
  await expect(asked).toHaveCount(1)
  await asked.selectOption({ index: 1 })
  await expect(dialog.getByRole('table', { name: /^Left out/ })).toHaveCount(0)
  const chosen = await asked.locator('option:checked').innerText()
  await expect(dialog.getByRole('table', { name: /^New: 2 lines/ })).toContainText(chosen)

  await dialog.getByRole('radio', { name: 'Over the rows from here on' }).click()
  await expect(dialog).toContainText('1 line changed')
  await expect(dialog.getByRole('table', { name: /^Changed/ })).toContainText('Above them all')
  await dialog.getByRole('radio', { name: 'Insert as new lines' }).click()
  await expect(dialog).toContainText('2 lines added, 0 lines changed')
  await dialog.getByRole('button', { name: 'Paste' }).press('Enter')
  await expect.poll(() => count(path)).toBe(before + 2)
  await expect(cell(page, line, 'description')).toHaveText('Above them all')
  expect(
    onDisk(path, "select q1, q3, amount from lines where description like 'Pasted %' order by description"),
  ).toEqual([
    { q1: 100_000, q3: -25_000, amount: 100_000 },
    { q1: 360_000, q3: 0, amount: 360_000 },
  ])
  await page.keyboard.press('Control+z')
  await expect.poll(() => count(path)).toBe(before)
})

test('rows are pasted where the grid has none', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const before = count(path)
  await page.getByRole('searchbox', { name: 'Find in the lines' }).fill('nothing is called this')
  await expect(page.getByRole('gridcell', { name: '15,382.75' })).toHaveCount(0)
  await pasteOnPage(page, 'A first line\t\t\t\t1\t2\t3\t4\r\nA second\t\t\t\t1\t1\t1\t1\r\n')
  const dialog = page.getByRole('dialog', { name: 'Paste 2 rows' })
  await expect(dialog).toContainText('2 lines added')
  await dialog.getByRole('button', { name: 'Paste' }).click()
  await expect.poll(() => count(path)).toBe(before + 2)
})

test('a workbook whose formulas round nothing is taken to the penny, and says what that moved', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const before = count(path)
  await page.getByRole('button', { name: 'Import lines…' }).click()
  const choose = page.getByRole('dialog', { name: 'Import lines' })
  await choose
    .locator('input[type="file"]')
    .setInputFiles(join(import.meta.dirname, '../fixtures/sheets/unrounded.xlsx'))
  await choose.getByRole('button', { name: 'Show what it would do' }).click()
  const preview = page.getByRole('dialog', { name: 'Import lines' })
  await expect(preview).toContainText('12 lines added')
  const totals = preview.getByRole('table', { name: 'To hold against the spreadsheet' })
  await expect(totals.getByRole('row', { name: /^Moved by rounding \d+ amounts to the penny/ })).toBeVisible()
  await expect(
    totals.getByRole('row', { name: /^Row 15 of the spreadsheet, which looks like a total/ }),
  ).toBeVisible()
  await expect(preview.getByRole('combobox', { name: /^“Grant A”/ })).toBeVisible()
  await preview.getByRole('button', { name: 'Import', exact: true }).click()
  await expect.poll(() => count(path)).toBe(before + 12)
  expect(onDisk(path, 'select id from lines where amount <> q1 + q2 + q3 + q4')).toEqual([])
})

test('a sheet whose title names another year, and rows that stand in the plan already, are told first', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const before = count(path)
  const first = page.getByRole('dialog', { name: 'Import lines' })
  const told = first.getByRole('list', { name: 'To look at first' })
  const choose = async (csv: string): Promise<void> => {
    await page.getByRole('button', { name: 'Import lines…' }).click()
    await first
      .locator('input[type="file"]')
      .setInputFiles({ name: 'kits.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  }
  const rows = 'Description,Q1,Q2\nFoil packs,100,200\nPaper packs,5,6\n'
  await choose(`Budget 2019/20\n${rows}`)
  await expect(told).toContainText('“Budget 2019/20” names 2019-20')
  await first.getByRole('button', { name: 'Cancel' }).click()
  await choose(rows)
  await first.getByRole('button', { name: 'Show what it would do' }).click()
  await first.getByRole('button', { name: 'Import', exact: true }).click()
  await expect.poll(() => count(path)).toBe(before + 2)
  await choose(rows)
  await first.getByRole('button', { name: 'Show what it would do' }).click()
  await expect(told).toContainText('2 of the 2 new lines stand in the plan already')
})

test('spending from a spreadsheet can be ticked off against it', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'In the year')
  await page.getByRole('button', { name: 'What was spent' }).click()
  const path = onlyPlanFile(machine.plansFolder)
  const [source] = onDisk(path, 'select name from sources order by position') as { name: string }[]
  const csv = `Source,Q1 actual\n"${source?.name ?? ''}",100.2567\nNobody,50\nTotal,150.26\n`
  await page
    .locator('input[type="file"][accept=".xlsx,.ods,.csv"]')
    .setInputFiles({ name: 'spend.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  const dialog = page.getByRole('dialog', { name: /^Enter spending from spend\.csv/ })
  const totals = dialog.getByRole('table', { name: 'To hold against the spreadsheet' })
  await expect(totals.getByRole('row', { name: 'In the rows that were read 150.26' })).toBeVisible()
  await expect(totals.getByRole('row', { name: 'Taken 100.26' })).toBeVisible()
  await expect(totals.getByRole('row', { name: 'Refused or left out 50.00' })).toBeVisible()
  await expect(totals.getByRole('row', { name: /^Moved by rounding 1 amount/ })).toBeVisible()
  await expect(dialog).toContainText('Row 4, “Total”, looks like a total and is not taken.')
  await dialog
    .getByRole('combobox', { name: '“Nobody”, in 1 row: which cost or source?' })
    .selectOption({ index: 1 })
  await expect(totals.getByRole('row', { name: 'Taken 150.26' })).toBeVisible()
  await expect(totals.getByRole('row', { name: 'Refused or left out 0.00' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Enter 2 amounts' }).click()
  await expect(dialog).toHaveCount(0)
})
