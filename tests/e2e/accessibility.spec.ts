import { expect, type Page } from '@playwright/test'
import { looks, wearing } from './looks.ts'
import { focusedCell } from './budgetGrid.ts'
import { keyboardToTop, tabBackTo, tabTo } from './keyboard.ts'
import { openSampleAt } from './openPlan.ts'
import { headingOf, openSample, places, type Place } from './places.ts'
import { goByAddress, screens, showNewPlan } from './screens.ts'
import { overflows } from './reflow.ts'
import { test } from './ringfence.ts'
import { violations } from './axe.ts'

for (const look of looks) {
  test(`axe finds nothing on any screen, ${look}`, async ({ machine }) => {
    test.setTimeout(150_000)
    const { page } = await machine.start()
    await wearing(page, look)
    for (const [name, show] of screens)
      await test.step(name, async () => {
        await show(page)
        expect.soft(await violations(page), `${name}, ${look}`).toEqual([])
      })
  })
}

for (const [what, width, height] of [
  ['at 200% zoom of a 1280 by 800 window', 640, 400],
  ['at 320 pixels', 320, 640],
] as const) {
  test(`nothing but the grid scrolls sideways ${what}`, async ({ machine }) => {
    const { page } = await machine.start()
    await page.setViewportSize({ width, height })
    await expect.poll(() => overflows(page), 'Home, empty').toEqual([])
    await showNewPlan(page)
    await expect.poll(() => overflows(page), 'New plan').toEqual([])
    await page.keyboard.press('Escape')
    await openSample(page)
    for (const place of places) {
      await goByAddress(page, place)
      await expect.poll(() => overflows(page), place).toEqual([])
    }
    await page.getByRole('link', { name: 'Your plans' }).click()
    await expect(page.getByRole('list', { name: /^Plans/ })).toBeVisible()
    await expect.poll(() => overflows(page), 'Home').toEqual([])
  })
}

test('every place is reached with the keyboard from the top of the page', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'History')
  const steps = page.getByRole('navigation', { name: 'Steps of the plan' })
  const linkTo = (place: Place) => steps.getByRole('link', { name: new RegExp(`^${place}`) })
  await keyboardToTop(page)
  for (const place of places) await tabTo(page, linkTo(place))
  for (const place of places) {
    await tabBackTo(page, linkTo(place))
    await page.keyboard.press('Enter')
    await expect(headingOf(page, place)).toBeFocused()
  }
})

test('the first thing the keyboard reaches skips to the page', async ({ machine }) => {
  const { page } = await machine.start()
  await openSample(page)
  await keyboardToTop(page)
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(headingOf(page, 'Overview')).toBeFocused()
})

test('Tab leaves the budget grid, forwards and backwards', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.getByRole('gridcell', { name: '15,382.75' }).first().click()
    expect(await focusedCell(page)).not.toBeNull()
    await page.keyboard.press('Escape')
    await page.keyboard.press(key)
    expect(await inGrid(page), key).toBe(false)
    expect(await page.evaluate(() => document.activeElement !== document.body), key).toBe(true)
  }
})

const inGrid = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('[role="grid"], [role="treegrid"]') !== null)
