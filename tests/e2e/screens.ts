import { expect, type Page } from '@playwright/test'
import { openChecks } from './checks.ts'
import { headingOf, openSample, places, type Place } from './places.ts'

type Show = (page: Page) => Promise<void>

/** Places whose address is not their heading. */
const addresses: { readonly [P in Place]?: string } = { 'Local need': 'needs', 'In the year': 'in-year' }

/** Goes to a place of the open plan by its address, whether or not the steps are in sight. */
export async function goByAddress(page: Page, place: Place): Promise<void> {
  const address = addresses[place] ?? place.toLowerCase().replace(' ', '-')
  await page.evaluate((to) => {
    location.hash = location.hash.replace(/^(#\/plan\/[^/?]+).*/, `$1/${to}`)
  }, address)
  await expect(headingOf(page, place)).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
}

const homeEmpty: Show = async (page) => {
  await expect(page.getByRole('button', { name: 'Open the sample plan' })).toBeVisible()
}

export const showNewPlan: Show = async (page) => {
  await page.getByRole('button', { name: 'New plan…' }).click()
  await expect(page.getByRole('dialog', { name: 'New plan' })).toBeVisible()
}

const home: Show = async (page) => {
  await page.getByRole('link', { name: 'Your plans' }).click()
  await expect(page.getByRole('list', { name: /^Plans/ })).toBeVisible()
}

const menu: Show = async (page) => {
  await goByAddress(page, 'Interventions')
  await page.getByRole('button', { name: 'Choose from the menu' }).click()
  await expect(page.getByRole('searchbox', { name: 'Search the menu' })).toBeVisible()
}

const letStand: Show = async (page) => {
  await goByAddress(page, 'Checks')
  await page
    .getByRole('button', { name: /^Let it stand: / })
    .first()
    .click()
  await expect(page.getByRole('alertdialog', { name: 'Let this warning stand?' })).toBeVisible()
}

const checksDrawer: Show = async (page) => {
  await goByAddress(page, 'Overview')
  await openChecks(page)
}

const keys: Show = async (page) => {
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
}

/** Shows something once the dialog before it has been put away. */
const afterDialog =
  (show: Show): Show =>
  async (page) => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toHaveCount(0)
    await show(page)
  }

/** Every screen and dialog, in an order in which each can be shown after the one before. */
export const screens: readonly (readonly [string, Show])[] = [
  ['Home, empty', homeEmpty],
  ['New plan', showNewPlan],
  ['Overview', afterDialog(openSample)],
  ...places.slice(1).map((place): readonly [string, Show] => [place, (page) => goByAddress(page, place)]),
  ['The menu', menu],
  ['Letting a warning stand', letStand],
  ['The drawer of checks', afterDialog(checksDrawer)],
  ['Keys', keys],
  ['Home', afterDialog(home)],
]
