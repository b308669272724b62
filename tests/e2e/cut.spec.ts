import { expect } from '@playwright/test'
import { line } from '../fixtures/builders.ts'
import { violations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { carryOut } from './openPlan.ts'
import { test } from './ringfence.ts'
import { openScenarios, sideBySide, workOutCut } from './scenarios.ts'

test('a cut by a sum stays one when it is kept, and can be measured otherwise', async ({ machine }) => {
  const { page } = await machine.start()
  await openScenarios(page)
  await page.getByRole('button', { name: /^Work out a cut…/ }).click()
  await page.getByLabel('Measured in').selectOption('Pounds')
  await page.getByLabel('How much less').fill('50,000')
  await expect(page.getByText(/^The allocation falls by £50,000, from £/)).toBeVisible()
  await page.getByRole('button', { name: 'Keep the cut as a scenario' }).click()
  await expect(page.getByLabel('What if')).toHaveValue(/: cut of £50,000 from \d+ \w+ 20\d\d$/)
  const change = page.getByRole('group', { name: '1. An allocation is cut from a date' })
  const less = change.getByLabel('How much less')
  await expect(change.getByLabel('Measured in')).toHaveValue('sum')
  await expect(less).toHaveValue('50,000.00')
  const available = sideBySide(page)
    .getByRole('row', { name: /^Available/ })
    .first()
  await expect(available).toContainText('50,000.00 less')
  await less.fill('-20,000')
  await less.press('Enter')
  await expect(less).toHaveAccessibleDescription(/Enter how much less it is, like 12,500, without a minus/)
  await less.fill('60,000')
  await less.press('Enter')
  await expect(available).toContainText('60,000.00 less')
  await change.getByLabel('Measured in').selectOption('Percent of the whole year’s allocation')
  await expect(less).toHaveValue('0')
  await less.fill('10')
  await less.press('Enter')
  await expect(available).toContainText('548,620.00 less')
})

test('a cut is not called met while a closed quarter has no spending, and income is told apart', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openScenarios(page)
  await carryOut(page, { type: 'inYear.close', quarters: 1 })
  await carryOut(page, {
    type: 'line.add',
    record: line('income', { 'sr-da': '100' }, [0, 0, 0, -1_234_00]),
  })
  await page.getByRole('button', { name: /^Work out a cut…/ }).click()
  await page.getByLabel('How much less').fill('0')
  await expect(
    page.getByText(
      'What was spent on “Drug and alcohol ring-fence” from April to June is not entered, so what is left is not known. Enter it under In the year.',
    ),
  ).toBeVisible()
  await expect(
    page.getByText('As far as is known; whether the cut can be met is not, as what is left is not known.'),
  ).toBeVisible()
  await expect(page.getByText('The cut can be met.')).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: '0 ticked' })).toContainText(
    'the cut would be met, but what is left is not known',
  )
  await expect(page.getByText(/£1,234 of income is expected besides\.$/)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('how a cost can be stopped is said on the cut itself, with the keyboard alone, and undone', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await workOutCut(page, '8')
  const bound = page.getByRole('region', { name: 'What cannot be stopped in the year' })
  const stoppable = page.getByRole('region', { name: 'What can be stopped' })
  const said = bound.getByRole('combobox').first()
  const name = (await said.getAttribute('aria-label'))?.replace('How it can be stopped: ', '') ?? ''
  const row = bound.getByRole('row').filter({ hasText: name }).first()
  await said.focus()
  await said.selectOption('Can be stopped with notice')
  await expect(row.getByText('Taken for bound')).toBeVisible()
  await tabTo(page, row.getByLabel('Weeks of notice'))
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expect(row.getByText(/^Paid until \d+ \w+ 20\d\d$/)).toBeVisible()
  await expect(row.getByLabel('Weeks of notice')).toBeFocused()
  await expect(stoppable.getByRole('checkbox', { name })).toHaveCount(0)
  // Once the keyboard has left the table it stands with what can be stopped.
  await page.getByLabel('How much less').focus()
  await expect(stoppable.getByRole('checkbox', { name, exact: true })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(stoppable.getByRole('checkbox', { name, exact: true })).toHaveCount(0)
})

test('several costs are said to stop with the same notice at once, and one undo takes it back', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await workOutCut(page, '8')
  const several = page.getByRole('group', { name: 'Say of several at once how they can be stopped' })
  const stoppable = page.getByRole('region', { name: 'What can be stopped' })
  const count = async () => Number(/of (\d+)$/.exec(await stoppable.locator('caption').innerText())?.[1])
  const before = await count()
  await several.getByRole('button', { name: /^Tick all \d+$/ }).click()
  await several.getByRole('button', { name: /^Say so of \d+ costs$/ }).click()
  await expect(several.getByText('Enter the notice in whole weeks, up to 260')).toBeVisible()
  await several.getByLabel('With weeks of notice').fill('4')
  await several.getByRole('button', { name: /^Say so of \d+ costs$/ }).click()
  await expect(page.getByText(/^Said of \d+ costs how they can be stopped$/).first()).toBeVisible()
  await expect.poll(count).toBeGreaterThan(before + 10)
  await page.getByRole('button', { name: /^Undo.*say how \d+ costs can be stopped/ }).click()
  await expect.poll(count).toBe(before)
})

test('every figure of a cut says where it comes from', async ({ machine }) => {
  const { page } = await machine.start()
  await workOutCut(page, '8')
  const panel = page.getByRole('complementary', { name: 'Explain this number' })
  const figureOf = (term: string) =>
    page
      .locator('dl > div')
      .filter({ has: page.getByText(term, { exact: true }) })
      .getByRole('button')
  await figureOf('The cut').click()
  await expect(panel.getByText(/^8% of the allocation of £/)).toBeVisible()
  await figureOf('Still short').click()
  await expect(panel.getByText('The cut less what the forecast leaves of the source')).toBeVisible()
  await figureOf('Forecast to be left').click()
  await expect(panel.getByText('What is available less what is forecast')).toBeVisible()
  const row = page.getByRole('region', { name: 'What can be stopped' }).getByRole('row').nth(1)
  await row.getByRole('button').last().click()
  await expect(panel.getByText(/left unfilled|stopped at once|With notice/).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})
