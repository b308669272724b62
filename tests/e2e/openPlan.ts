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

/** What is seen in the bar of the last change. What is read out, which follows when saving takes long, comes after it. */
export const saveState = (page: Page): Locator =>
  page
    .getByRole('banner')
    .getByText(/^(Saved|Saving…|Not saved)/)
    .first()
