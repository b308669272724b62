import { expect, type Locator, type Page } from '@playwright/test'
import { goTo, headingOf, openSample, type Place } from './places.ts'

/** Opens the sample plan from the home screen and goes to a place of it. */
export async function openSampleAt(page: Page, place: Place): Promise<void> {
  await openSample(page)
  await goTo(page, place)
}

/** Opens the only plan there is from the home screen and goes to a place of it. */
export async function choosePlan(page: Page, place: Place): Promise<void> {
  await page
    .getByRole('list', { name: /^Plans/ })
    .getByRole('link')
    .click()
  await expect(headingOf(page, 'Overview')).toBeVisible()
  await goTo(page, place)
}

/** What the bar says of the last change. */
export const saveState = (page: Page): Locator =>
  page.getByRole('banner').getByRole('status').filter({ hasText: /sav/i })
