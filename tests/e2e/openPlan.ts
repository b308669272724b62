import { expect, type Locator, type Page } from '@playwright/test'
import type { Command } from '../../src/domain/editing/command.ts'
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

/** Has a command carried out on the plan that is open, and shows the plan anew. */
export async function carryOut(page: Page, command: Command): Promise<void> {
  await page.evaluate(async (asked) => {
    const id = location.hash.split('/')[2] ?? ''
    const { value } = (await window.ringfence?.send('plan.open', { id })) as { value: { revision: number } }
    const reply = await window.ringfence?.send('plan.execute', {
      id,
      revision: value.revision,
      command: asked,
    })
    if (!reply?.ok) throw new Error(JSON.stringify(reply))
  }, command)
  await page.reload()
}
