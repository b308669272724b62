import { expect, type Locator, type Page } from '@playwright/test'

/** Every place of a plan as its heading names it, in the order of the journey. */
export const places = [
  'Overview',
  'Set up',
  'Local need',
  'Ambitions',
  'Funding',
  'Interventions',
  'Workforce',
  'Budget',
  'Scenarios',
  'Timetable',
  'Checks',
  'Documents',
  'In the year',
  'Versions',
  'History',
] as const
export type Place = (typeof places)[number]

/** The heading of the place one is at. */
export const headingOf = (page: Page, place: Place): Locator =>
  page.getByRole('heading', { level: 1, name: place, exact: true })

/** Goes to a place by its link among the steps. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps of the plan' })
    .getByRole('link', { name: new RegExp(`^${place}`) })
    .click()
  await expect(headingOf(page, place)).toBeVisible()
}

/** Opens the sample plan from the home screen. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample plan' }).click()
  await expect(headingOf(page, 'Overview')).toBeVisible()
}
