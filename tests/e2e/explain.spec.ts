import { expect, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { openSampleAt } from './openPlan.ts'
import { test } from './ringfence.ts'
import { chooseTheme } from './theme.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Explain this number' })

/** The third quarter of the drug and alcohol ring-fence, in the table of positions. */
const thirdQuarter = (page: Page) =>
  page
    .getByRole('region', { name: 'Position by quarter' })
    .getByRole('row', { name: /^Drug and alcohol ring-fence/ })
    .getByRole('button')
    .nth(2)

for (const theme of ['Light', 'Dark'] as const)
  test(`a quarter of a ring-fence is explained down to the line and the letter, ${theme}`, async ({
    machine,
  }) => {
    const { page } = await machine.start()
    await openSampleAt(page, 'Funding')
    await chooseTheme(page, theme)
    const pressed = thirdQuarter(page)
    await pressed.focus()
    await page.keyboard.press('Enter')
    const told = panel(page)
    await expect(told.getByText('Drug and alcohol ring-fence, planned, October to December')).toBeVisible()
    await expect(told.getByRole('button', { name: 'Close the explanation' })).toBeFocused()

    const ofIt = told.getByRole('list', { name: /^What makes Drug and alcohol ring-fence, planned/ })
    const line = ofIt.getByRole('listitem').filter({ hasText: 'Recovery co-ordinators' }).first()
    await line.getByRole('button').first().click()
    await expect(line.getByRole('button').first()).toHaveAttribute('aria-expanded', 'true')
    await expect(line.getByText('Entered in the budget.')).toBeVisible()

    const available = told.getByRole('button', { name: 'Drug and alcohol ring-fence, available' })
    await available.click()
    const allocation = told.getByRole('listitem').filter({ hasText: 'Allocation in 2027-28' }).last()
    await expect(allocation).toContainText(/told in .+ of \d+ \w+ \d{4}/)
    expect(await violations(page)).toEqual([])

    await allocation.getByRole('link', { name: /^Go to it: / }).click()
    await expect(page.getByLabel('Allocation for the year')).toBeFocused()
  })

test('an explanation follows the plan, and Escape goes back to the number', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Funding')
  const available = page
    .getByRole('region', { name: 'Position by quarter' })
    .getByRole('row', { name: /^Drug and alcohol ring-fence/ })
    .getByRole('button')
    .nth(5)
  await available.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('£5,486,200').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(available).toBeFocused()

  await page.keyboard.press('Enter')
  await panel(page)
    .getByRole('link', { name: /Allocation in 2027-28$/ })
    .click()
  const field = page.getByLabel('Allocation for the year')
  await expect(field).toBeFocused()
  await field.fill('5,000,000')
  await field.press('Enter')
  await expect(panel(page).getByText('£5,000,000').first()).toBeVisible()
})

test('charts are drawn under the content security policy, and their figures are to be had as a table', async ({
  machine,
}) => {
  const { page } = await machine.start()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await openSampleAt(page, 'Overview')
  await expect(page.getByRole('img', { name: /^Spend by quarter\. April to June: planned £/ })).toBeVisible()
  await expect(page.locator('figure canvas')).toHaveCount(2)
  await page.getByRole('button', { name: 'Show as a table: Money by theme' }).click()
  const table = page.getByRole('region', { name: 'Money by theme, in pounds' })
  await table.getByRole('row').nth(1).getByRole('button').click()
  await expect(panel(page).getByRole('heading', { level: 3 })).toContainText('planned')
  expect(await violations(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('the sum of a group is explained cost by cost, by key and by pointer', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Intervention')
  const group = page.locator('[row-id^="group/"]').first()
  const year = group.locator('[col-id="amount"]')
  await year.click()
  await page.keyboard.press('Alt+e')
  const title = (await group.locator('[col-id="description"]').innerText()).split('\n')[0] ?? ''
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(`${title}, planned, 2027-28`)
  await expect(
    panel(page)
      .getByText(`£${(await year.innerText()).replace('.00', '')}`)
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('searchbox', { name: 'Find in the lines' }).fill('outreach')
  await page.locator('[row-id="shown"] [col-id="q2"]').click()
  await page.getByRole('button', { name: 'Explain this number' }).click()
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(
    /^\d+ of \d+ lines, planned, July to September$/,
  )
  await expect(panel(page).getByRole('listitem').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('what a scenario makes of a figure is explained as the scenario has it', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Scenarios')
  await page.getByRole('button', { name: /^Keep as a scenario: Nothing more/ }).click()
  const row = page
    .getByRole('region', { name: 'The plan beside its scenarios' })
    .getByRole('row', { name: /^Forecast/ })
    .first()
  const made = row.getByRole('button').nth(1)
  const amount = await made.innerText()
  expect(amount).not.toBe(await row.getByRole('button').first().innerText())
  await made.click()
  const told = panel(page)
  await expect(told.getByRole('heading', { level: 3 })).toHaveText(
    'The whole plan, forecast, in the scenario “Nothing more is hired”',
  )
  await expect(told.getByText(`£${amount.replace('.00', '')}`, { exact: true })).toBeVisible()
  await told.getByRole('listitem').first().getByRole('button').first().click()
  await expect(told.getByRole('listitem').nth(1)).toBeVisible()
})
