import { expect, type Page } from '@playwright/test'
import { openSample } from './places.ts'

/** Opens the sample plan at its scenarios. */
export async function openScenarios(page: Page): Promise<void> {
  await openSample(page)
  await page.evaluate(() => {
    location.hash = location.hash.replace(/^(#\/plan\/[^/?]+).*/, '$1/scenarios')
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Scenarios' })).toBeFocused()
}

export const sideBySide = (page: Page) => page.getByRole('region', { name: 'The plan beside its scenarios' })

/** Works out a cut of the sample’s ring-fence by a percentage. */
export async function workOutCut(page: Page, size: string): Promise<void> {
  await openScenarios(page)
  await page.getByRole('button', { name: /^Work out a cut…/ }).click()
  await page.getByLabel('How much less').fill(size)
  await expect(page.getByText(/^The allocation falls by £/)).toBeVisible()
}
