import { expect } from '@playwright/test'
import { violations } from './axe.ts'
import { looks, wearing } from './looks.ts'
import { openSampleAt } from './openPlan.ts'
import { goTo } from './places.ts'
import { test } from './ringfence.ts'

test('an ambition is set by an indicator, checked, drawn, and chosen by an intervention', async ({
  machine,
}) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openSampleAt(page, 'Ambitions')
  await page.getByRole('button', { name: 'Add an ambition' }).click()
  await page.getByRole('combobox', { name: 'Indicator' }).selectOption('Deaths in treatment')
  await expect(page.getByRole('textbox', { name: 'Ambition', exact: true })).toHaveValue(
    'Deaths in treatment',
  )
  await expect(page.getByRole('combobox', { name: 'Which way is better' })).toHaveValue('lower')
  const baseline = page.getByRole('textbox', { name: 'Baseline', exact: true })
  await test.step('a count of fewer than five people is stopped, and suppressed is not nought', async () => {
    await baseline.fill('3')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/is a count of fewer than five people/).first()).toBeVisible()
    await baseline.fill('about ten')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Enter a number, such as 1,240, or c where it is suppressed')).toBeVisible()
    await baseline.fill('c')
    await page.keyboard.press('Enter')
    await expect(baseline).toHaveValue('suppressed')
    await expect(page.getByText(/is a count of fewer than five people/)).toHaveCount(0)
    await expect(page.getByText(/does not say its period and its source/).first()).toBeVisible()
  })
  await test.step('a target that is worse is asked about', async () => {
    await baseline.fill('1,2')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Enter a number, such as 1,240, or c where it is suppressed')).toBeVisible()
    await baseline.fill('1,240')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Period of the baseline' }).fill('2026')
    await page.getByRole('textbox', { name: 'Where the baseline was read' }).fill('Report')
    await page.getByRole('textbox', { name: 'Target, end of January to March' }).fill('1300')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/which is worse: lower is better/).first()).toBeVisible()
    await page.getByRole('textbox', { name: 'Target, end of January to March' }).fill('1100')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/which is worse: lower is better/)).toHaveCount(0)
    await expect(
      page.getByRole('img', { name: /^Deaths in treatment\. Baseline 1,240 people; targets by quarter: / }),
    ).toBeVisible()
  })
  for (const look of looks) {
    await wearing(page, look)
    expect.soft(await violations(page), `Ambitions, ${look}`).toEqual([])
  }
  await test.step('an intervention serves it, and the ambition says so', async () => {
    await goTo(page, 'Interventions')
    await page.getByText('Take-home naloxone', { exact: true }).first().click()
    await page
      .getByRole('group', { name: 'Ambitions it serves' })
      .getByRole('checkbox', { name: 'Deaths in treatment' })
      .check()
    await goTo(page, 'Ambitions')
    await page.getByRole('button', { name: 'Deaths in treatment', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Take-home naloxone' })).toBeVisible()
  })
})
