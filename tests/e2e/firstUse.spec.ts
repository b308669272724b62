import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { goTo, headingOf, openSample } from './places.ts'
import { onlyPlanFile, planFiles } from './planFile.ts'
import { test } from './ringfence.ts'
import { carryBrowserStorage, chooseTheme, isDark } from './theme.ts'

test('the sample plan opens from the first run', async ({ machine }) => {
  const { page } = await machine.start()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('list', { name: /^Plans/ })).toHaveCount(0)
  await openSample(page)
  await expect(headingOf(page, 'Overview')).toBeFocused()
  expect(planFiles(machine.plansFolder)).toHaveLength(1)
})

test('a plan goes to the bin, and comes back by Undo', async ({ machine }) => {
  const { page } = await machine.start()
  await openSample(page)
  const path = onlyPlanFile(machine.plansFolder)
  await page.getByRole('link', { name: 'Your plans' }).click()
  const plan = page.getByRole('link', { name: /\(sample\)$/ })
  await expect(plan).toBeVisible()
  await page.getByRole('button', { name: /^Move “.*” to the bin$/ }).click()
  await expect(plan).toHaveCount(0)
  await expect(page.getByText(/ is in the bin$/)).toBeVisible()
  expect(planFiles(machine.plansFolder)).toEqual([])
  expect(readdirSync(join(machine.plansFolder, 'Bin'))).toHaveLength(1)

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(plan).toBeVisible()
  await plan.click()
  await expect(headingOf(page, 'Overview')).toBeVisible()
  expect(onlyPlanFile(machine.plansFolder)).toBe(path)
})

test('the theme that was chosen is there after a restart', async ({ machine }) => {
  const first = await machine.start()
  await first.page.emulateMedia({ colorScheme: 'light' })
  expect(await isDark(first.page)).toBe(false)
  await chooseTheme(first.page, 'Dark')
  await expect.poll(() => isDark(first.page)).toBe(true)
  const storage = await first.page.context().storageState()
  await first.app.close()

  const { page } = await machine.start()
  await page.emulateMedia({ colorScheme: 'light' })
  await carryBrowserStorage(page, storage)
  await expect.poll(() => isDark(page)).toBe(true)
  await chooseTheme(page, 'As the system')
  await expect.poll(() => isDark(page)).toBe(false)
})

test('“?” lists the keys, except where it is being typed', async ({ machine }) => {
  const { page } = await machine.start()
  await openSample(page)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('Ctrl+Z')
  await expect(keys).toContainText('Undo the last change, on any screen')
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await expect(headingOf(page, 'Overview')).toBeFocused()

  await goTo(page, 'Set up')
  const title = page.getByRole('textbox', { name: 'Title of the plan' })
  await title.press('End')
  await title.press('?')
  await expect(title).toHaveValue(/[?]$/)
  await expect(keys).toHaveCount(0)
})

test('“Next incomplete” goes to the funding step of the sample', async ({ machine }) => {
  const { page } = await machine.start()
  await openSample(page)
  await page.getByRole('button', { name: 'Next incomplete: Funding' }).click()
  await expect(headingOf(page, 'Funding')).toBeFocused()
})
