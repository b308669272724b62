import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { sharedBrowser } from '../electron/chromium.ts'
import { launchRingfence } from '../electron/launch.ts'
import { places } from '../../src/renderer/screens/plan/places.ts'

const folder = join(import.meta.dirname, '../../test-results/pictures')
const kept = join(import.meta.dirname, '../../docs/images')
const [width = 0, height = 0] = (process.argv[2] ?? '1280x800').split('x').map(Number)

/**
 * Takes a picture of every screen of the sample plan, light and dark, to be looked at, in test-results/pictures. Those that
 * README and docs show are put in their place in docs/images.
 */
mkdirSync(folder, { recursive: true })
const { page, app } = await launchRingfence({
  plansFolder: mkdtempSync(join(tmpdir(), 'ringfence-pictures-')),
  today: '2026-11-21',
})
await page.setViewportSize({ width, height })
await takeBoth(page, 'home')
await page.getByRole('button', { name: 'Open the sample plan' }).click()
await page.waitForURL(/#\/plan\//)
for (const { place } of places) {
  await page.evaluate((to) => {
    location.hash = location.hash.replace(/^(#\/plan\/[^/?]+).*/, `$1/${to}`)
  }, place)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await takeBoth(page, place)
}
await app.close()
await (await sharedBrowser()).close()
for (const name of readdirSync(kept)) copyFileSync(join(folder, name), join(kept, name))

async function takeBoth(shown: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await shown.emulateMedia({ colorScheme })
    await shown.waitForTimeout(1_500)
    await shown.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
  }
}
