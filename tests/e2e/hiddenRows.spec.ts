import { expect } from '@playwright/test'
import { rawXlsx } from '../workbook/files.ts'
import { violations } from './axe.ts'
import { openSampleAt } from './openPlan.ts'
import { onDisk, onlyPlanFile } from './planFile.ts'
import { test } from './ringfence.ts'

/** A workbook of three columns of which it hides the last, and the third row. */
function hiding(...rows: readonly (readonly [string, string | number, string | number])[]): Buffer {
  const cell = (value: string | number): string =>
    `<c t="${typeof value === 'number' ? 'n' : 'str'}"><v>${value}</v></c>`
  const written = rows.map(
    (row, at) => `<row${at === 2 ? ' hidden="1"' : ''}>${row.map(cell).join('')}</row>`,
  )
  return Buffer.from(
    rawXlsx(
      `<worksheet><cols><col min="3" max="3" hidden="1"/></cols><sheetData>${written.join('')}</sheetData></worksheet>`,
    ),
  )
}

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('rows and columns that a spreadsheet hides are told first, and its rows left out where that is asked', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const count = (): number => onDisk(path, 'select id from lines').length
  const before = count()
  await page.getByRole('button', { name: 'Import lines…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import lines' })
  const told = dialog.getByRole('list', { name: 'To look at first' })
  const buffer = hiding(['Description', 'Q1', 'Q2'], ['Kits', 100, 50], ['Old rooms', 20.5, 1])
  await dialog.locator('input[type="file"]').setInputFiles({ name: 'lines.xlsx', mimeType, buffer })
  await expect(told).toContainText('Column C is hidden in the spreadsheet')
  await dialog.getByRole('combobox', { name: 'What “Q2” holds' }).selectOption('skip')
  await expect(told).toHaveCount(0)
  await dialog.getByRole('combobox', { name: 'What “Q2” holds' }).selectOption('q2')
  await dialog.getByRole('button', { name: 'Show what it would do' }).click()
  await expect(dialog).toContainText('Row 3 is hidden in the spreadsheet and is taken in too: 1 row, £21.50.')
  await expect(told).toContainText('Column C is hidden in the spreadsheet')
  const totals = dialog.getByRole('table', { name: 'To hold against the spreadsheet' })
  await expect(totals.getByRole('row', { name: 'In the rows that were read 171.50' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('checkbox', { name: 'Leave hidden rows out' }).click()
  await expect(dialog).toContainText('Row 3 is hidden in the spreadsheet and is left out: 1 row, £21.50.')
  await expect(totals.getByRole('row', { name: 'In the rows that were read 150.00' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect.poll(count).toBe(before + 1)
  await expect(page.getByText('Done: import 1 line').first()).toBeVisible()
})

test('hidden rows of spending are told first, and left out where that is asked', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'In the year')
  await page.getByRole('button', { name: 'What was spent' }).click()
  const sources = onDisk(onlyPlanFile(machine.plansFolder), 'select name from sources order by position')
  const [first = '', second = ''] = sources.map((each) => String((each as { name: unknown }).name))
  const escaped = (text: string): string => text.replaceAll('&', '&amp;')
  await page.locator('input[type="file"][accept=".xlsx,.ods,.csv"]').setInputFiles({
    name: 'spend.xlsx',
    mimeType,
    buffer: hiding(['Source', 'Q1 actual', 'Q2 actual'], [escaped(first), 100, 50], [escaped(second), 20, 1]),
  })
  const dialog = page.getByRole('dialog', { name: /^Enter spending from spend\.xlsx/ })
  await expect(dialog).toContainText('Row 3 is hidden in the spreadsheet and is taken in too: 1 row, £21.')
  await expect(dialog.getByRole('list', { name: 'To look at first' })).toContainText('Column C is hidden')
  await expect(dialog.getByRole('button', { name: 'Enter 4 amounts' })).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Leave hidden rows out' }).click()
  await expect(dialog).toContainText('Row 3 is hidden in the spreadsheet and is left out')
  await expect(dialog.getByRole('button', { name: 'Enter 2 amounts' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})
