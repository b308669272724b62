import { expect, type Page } from '@playwright/test'

/** Marks the version that is open as approved on the day the tests are on, as a person does. */
export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mark as approved…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Mark “.+” as approved$/ })
  await dialog.getByRole('textbox', { name: 'Approved by' }).fill('Partnership board')
  await dialog.getByRole('textbox', { name: 'Approved on' }).fill('21 November 2026')
  await dialog.getByRole('textbox', { name: 'Minute or letter' }).fill('Minute 7')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Approved', { exact: true })).toBeVisible()
}
