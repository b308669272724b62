import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the drawer of checks with the keyboard in it, unless it is open already. */
export async function openChecks(page: Page): Promise<Locator> {
  const drawer = page.getByRole('complementary', { name: 'Checks' })
  if (await drawer.isVisible()) return drawer
  await page.getByRole('button', { name: /^Checks/ }).press('Enter')
  await expect(drawer.getByRole('button', { name: 'Close the checks' })).toBeFocused()
  return drawer
}

/** A finding, which is a link to its very field. */
export const findingLink = (list: Locator, problem: string): Locator =>
  list.getByRole('link', { name: problem, exact: true })
