import type { BrowserContext, Page } from '@playwright/test'

export async function chooseTheme(page: Page, theme: 'Light' | 'Dark' | 'As the system'): Promise<void> {
  await page.getByRole('button', { name: 'Theme and help' }).click()
  await page.getByRole('menuitemradio', { name: theme }).click()
  await page.keyboard.press('Escape')
}

/** Whether the page itself is dark, by the colour behind its heading. */
export const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    const [red = 255] = (main ? getComputedStyle(main).backgroundColor : '').match(/\d+/g) ?? []
    return Number(red) < 128
  })

/** What Electron's profile keeps between starts, the stand-in's browser forgets: it is carried over by hand. */
export async function carryBrowserStorage(
  page: Page,
  storage: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<void> {
  const kept = storage.origins.flatMap(({ localStorage }) => localStorage)
  await page.evaluate((items) => {
    for (const { name, value } of items) localStorage.setItem(name, value)
  }, kept)
  await page.reload()
}
