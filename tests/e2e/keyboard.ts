import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has between two places. */
const most = 250

async function press(page: Page, key: string, target: Locator): Promise<void> {
  const element = await target.elementHandle()
  const isThere = () => page.evaluate((wanted) => wanted === document.activeElement, element)
  for (let stops = 0; stops < most && !(await isThere()); stops += 1) await page.keyboard.press(key)
  await expect(target).toBeFocused()
}

/** Presses Tab until the keyboard is there. */
export const tabTo = (page: Page, target: Locator): Promise<void> => press(page, 'Tab', target)

/** Presses Shift+Tab until the keyboard is there. */
export const tabBackTo = (page: Page, target: Locator): Promise<void> => press(page, 'Shift+Tab', target)

/** Goes back to the first thing on the page that the keyboard reaches. */
export const keyboardToTop = (page: Page): Promise<void> =>
  tabBackTo(page, page.getByRole('button', { name: 'Skip to the page' }))
