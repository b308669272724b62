import { expect } from '@playwright/test'
import { zipped } from '../workbook/files.ts'
import { violations } from './axe.ts'
import { openSampleAt } from './openPlan.ts'
import { onDisk, onlyPlanFile } from './planFile.ts'
import { test } from './ringfence.ts'

/** A workbook with a sheet of each name, in which so much stands for Q1 of one source; nothing for no table at all. */
function workbook(source: string, sheets: Readonly<Record<string, number | null>>): Buffer {
  const names = Object.keys(sheets)
  const cell = (kind: string, value: string | number) => `<c t="${kind}"><v>${value}</v></c>`
  const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`
  const worksheet = (spent: number | null) =>
    spent === null
      ? row(cell('str', 'Notes'))
      : row(cell('str', 'Source'), cell('str', 'Q1')) + row(cell('str', source), cell('n', spent))
  return Buffer.from(
    zipped({
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}</Relationships>`,
      ...Object.fromEntries(
        Object.values(sheets).map((spent, at) => [
          `xl/worksheets/sheet${at}.xml`,
          `<worksheet><sheetData>${worksheet(spent)}</sheetData></worksheet>`,
        ]),
      ),
    }),
  )
}

test('of several sheets the one that says spent is proposed, and another can be chosen', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'In the year')
  await page.getByRole('button', { name: 'What was spent' }).click()
  const [first] = onDisk(onlyPlanFile(machine.plansFolder), 'select name from sources order by position')
  const source = String((first as { name: unknown }).name).replaceAll('&', '&amp;')
  await page.locator('input[type="file"][accept=".xlsx,.ods,.csv"]').setInputFiles({
    name: 'spend.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook(source, { Working: 111, Notes: null, Actuals: 222 }),
  })
  const dialog = page.getByRole('dialog', { name: /^Enter spending from spend\.xlsx/ })
  await expect(dialog).toHaveAccessibleName('Enter spending from spend.xlsx, sheet Actuals?')
  const sheet = dialog.getByRole('combobox', { name: 'Sheet' })
  await expect(sheet.locator('option:checked')).toHaveText('Actuals')
  const entered = dialog.getByRole('table', { name: 'What would be entered' })
  await expect(entered).toContainText('£222')
  await sheet.selectOption('Working')
  await expect(entered).toContainText('£111')
  await expect(dialog).toHaveAccessibleName('Enter spending from spend.xlsx, sheet Working?')
  await sheet.selectOption('Notes')
  await expect(dialog.getByRole('alert')).toContainText('“Notes”: The columns were not found.')
  await expect(sheet.locator('option:checked')).toHaveText('Working')
  expect(await violations(page)).toEqual([])
  await sheet.selectOption('Actuals')
  await expect(dialog.getByRole('alert')).toHaveText('')
  await dialog.getByRole('button', { name: 'Enter 1 amount' }).click()
  await expect(dialog).toHaveCount(0)
})
