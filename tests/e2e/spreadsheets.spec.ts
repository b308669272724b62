import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { openSampleAt } from './openPlan.ts'
import { holdLock, onlyPlanFile } from './planFile.ts'
import { newFolder, test } from './ringfence.ts'

const annexE = join(import.meta.dirname, '../fixtures/sheets/annex-e.xlsx')

/** Chooses a file that is gone when the page comes to read it, as one on a memory stick that was pulled out. */
async function chooseWhatGoes(page: Page, input: Locator, path: string): Promise<void> {
  await page.evaluate(() => {
    const hold = (event: Event): void => {
      event.stopImmediatePropagation()
      window.removeEventListener('change', hold, true)
    }
    window.addEventListener('change', hold, true)
  })
  await input.setInputFiles(path)
  rmSync(path)
  await input.dispatchEvent('change')
}

test('allocations that cannot be taken stay in sight with the sentence why, and are taken when they can be', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Funding')
  await page.getByRole('button', { name: 'Import allocations…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import allocations' })
  const gone = join(newFolder(), 'annex-e.xlsx')
  copyFileSync(annexE, gone)
  await chooseWhatGoes(page, dialog.locator('input[type="file"]'), gone)
  await expect(dialog.getByRole('alert')).toContainText('annex-e.xlsx could not be read.')
  await expect(dialog.getByRole('progressbar')).toHaveCount(0)

  await dialog.locator('input[type="file"]').setInputFiles(annexE)
  const authority = dialog.getByRole('combobox', { name: 'Authority' })
  await authority.selectOption({ index: 1 })
  const target = dialog.getByRole('combobox', { name: /2027-28: becomes the allocation of$/ }).first()
  await expect(target).toBeVisible()
  await expect(dialog.getByRole('alert')).toHaveText('')
  await target.selectOption({ index: 1 })
  const letGo = holdLock(onlyPlanFile(machine.plansFolder))
  try {
    await dialog.getByRole('button', { name: /^Take \d into the plan$/ }).click()
    await expect(dialog.getByRole('alert')).toContainText('is in use by another program')
  } finally {
    letGo()
  }
  await expect(target).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Take \d into the plan$/ }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('The allocations have been taken into the plan').first()).toBeVisible()
})

test('a spreadsheet of spending that cannot be read says so beside the button', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'In the year')
  await page.getByRole('button', { name: 'What was spent' }).click()
  const input = page.locator('input[type="file"][accept=".xlsx,.ods,.csv"]')
  const gone = join(newFolder(), 'spend.csv')
  writeFileSync(gone, 'Description,Q1\nNobody,1\n')
  await chooseWhatGoes(page, input, gone)
  await expect(page.getByRole('alert')).toContainText('spend.csv could not be read.')
  await input.setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') })
  await expect(page.getByRole('alert')).toContainText('empty.csv')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})
