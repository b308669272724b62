import { expect, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { wearing } from './looks.ts'
import { openSample } from './places.ts'
import { overflows } from './reflow.ts'
import { test } from './ringfence.ts'

async function openScenarios(page: Page): Promise<void> {
  await openSample(page)
  await page.evaluate(() => {
    location.hash = location.hash.replace(/^(#\/plan\/[^/?]+).*/, '$1/scenarios')
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Scenarios' })).toBeFocused()
}

const sideBySide = (page: Page) => page.getByRole('region', { name: 'The plan beside its scenarios' })

test('a cut is worked out, kept, compared, adopted and undone with the keyboard alone', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openScenarios(page)
  await tabTo(page, page.getByRole('button', { name: /^Work out a cut…/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'A cut from a date' })).toBeFocused()
  await tabTo(page, page.getByLabel('How much less'))
  await page.keyboard.type('8')
  await expect(page.getByText(/^The allocation falls by £/)).toBeVisible()
  const first = page.getByRole('region', { name: 'What can be stopped' }).getByRole('checkbox').first()
  await tabTo(page, first)
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: '1 ticked, saving £' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Keep the cut and what stops as a scenario' }))
  await page.keyboard.press('Enter')

  await expect(page.getByLabel('What if')).toBeFocused()
  await expect(sideBySide(page).getByText('To put right before submission')).toBeVisible()
  await expect(
    sideBySide(page)
      .getByText(/^[\d,.]+ less$/)
      .first(),
  ).toBeVisible()
  const adopt = page.getByRole('button', { name: /^Adopt… / })
  await adopt.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByText(/^It changes 1 funding source and 1 /)).toBeVisible()
  await expect(dialog.getByText(/^Available 20\d\d-\d\d: from £/)).toBeVisible()
  await tabTo(page, dialog.getByRole('button', { name: 'Adopt it' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'No scenarios yet' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(adopt).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'No scenarios yet' })).toBeVisible()
})

test('costs stand on pages, and what is ticked on one is still ticked from another', async ({ machine }) => {
  const { page } = await machine.start()
  await openScenarios(page)
  await page.getByRole('button', { name: /^Work out a cut…/ }).click()
  await page.getByLabel('How much less').fill('8')
  const ticked = page.getByRole('status').filter({ hasText: 'ticked, saving £' })
  await expect(ticked).toHaveText(/^0 ticked, saving £0\. /)
  const stoppable = page.getByRole('region', { name: 'What can be stopped' })
  for (const box of (await stoppable.getByRole('checkbox').all()).slice(0, 2)) await box.check()
  await expect(ticked).toHaveText(/^2 ticked, saving £[1-9]/)
  const bound = page.getByRole('region', { name: 'What cannot be stopped in the year' })
  await expect(bound.getByText(/rows 1 to 40 of \d+$/)).toBeVisible()
  await expect(bound.getByRole('row')).toHaveCount(41)
  const after = page.getByRole('button', { name: 'Rows after these' })
  await after.press('Enter')
  await expect(bound.getByText(/rows 41 to \d+ of \d+$/)).toBeVisible()
  await expect(after).toBeFocused()
  await expect(after).toHaveAttribute('aria-disabled', 'true')
  await expect(ticked).toHaveText(/^2 ticked/)
  await page.getByRole('button', { name: 'Keep the cut and what stops as a scenario' }).click()
  await expect(page.getByLabel('What if')).toHaveValue(/: cut of 8% from \d+ \w+ 20\d\d$/)
  await expect(page.getByText('3 changes')).toBeVisible()
})

test('what stops is found by a part of its name, with the keyboard alone', async ({ machine }) => {
  const { page } = await machine.start()
  await openScenarios(page)
  await page
    .getByRole('button', { name: /^Add a scenario/ })
    .first()
    .press('Enter')
  await expect(page.getByLabel('What if')).toBeFocused()
  await page.getByRole('button', { name: 'Add a change' }).press('Enter')
  await page.getByRole('menuitem', { name: 'A line or post stops' }).press('Enter')
  const what = page.getByRole('combobox', { name: 'What stops' })
  await expect(what).toBeFocused()
  const first = await what.inputValue()
  expect(first).not.toBe('')
  await test.step('opened and left, it keeps what was chosen', async () => {
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { name: first, exact: true })).toBeVisible()
    await expect(page.getByText(/^And \d+ more[.] Type a part of the name to find them$/)).toHaveCount(1)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    await expect(what).toHaveValue(first)
  })
  await test.step('typed, it shows what has the words, and Enter keeps the first', async () => {
    await what.focus()
    await page.keyboard.type('room hire')
    const options = page.getByRole('option')
    await expect(options.first()).toContainText(/room hire/i)
    const found = await options.first().innerText()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(what).toHaveValue(found)
    await expect(what).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Tab')
    await page.reload()
    await page.getByRole('button', { name: 'New scenario', exact: true }).press('Enter')
    await expect(what).toHaveValue(found)
  })
  await test.step('what nothing has in its name is said, and Escape and leaving change nothing', async () => {
    const kept = await what.inputValue()
    await what.focus()
    await page.keyboard.type('no such thing')
    await expect(page.getByRole('option', { name: 'No line or post has this in its name' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(what).toHaveValue(kept)
  })
  await page.getByRole('button', { name: 'Duplicate New scenario' }).press('Enter')
  await expect(page.getByLabel('What if')).toHaveValue('Copy of New scenario')
})

test('what has to be given back if nothing more is hired is answered at once', async ({ machine }) => {
  const { page } = await machine.start()
  await openScenarios(page)
  await expect(
    page.getByText(/^If the \d+ vacant posts are never filled, £[\d,.]+ stays unspent/),
  ).toBeVisible()
  await test.step('it names the posts it takes for vacant with their dates, and its figures explain themselves', async () => {
    await page.getByText('The posts taken for vacant').click()
    await expect(page.getByText(/, expected from \d+ \w+ 20\d\d$/).first()).toBeVisible()
    const answer = page.getByRole('listitem').filter({ hasText: 'are never filled' })
    await answer.getByTitle('Explain this number').first().click()
    await expect(
      page.getByText('The whole plan, forecast not to be spent, if nothing more is hired'),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  })
  await page.getByRole('button', { name: 'Keep as a scenario: Flat allocations' }).click()
  await expect(page.getByLabel('What if')).toHaveValue('Flat allocations')
  await page.getByRole('button', { name: /^Keep as a scenario: Nothing more/ }).click()
  await expect(page.getByLabel('What if')).toHaveValue('Nothing more is hired')
  await expect(
    sideBySide(page)
      .getByRole('row', { name: /^Underspend/ })
      .first(),
  ).toContainText('more')
  await test.step('a pay award asks for its percentage in a sentence of the program', async () => {
    await page.getByRole('button', { name: /^Choose the award…/ }).click()
    const dialog = page.getByRole('dialog', { name: 'What if there is a pay award?' })
    const percent = dialog.getByRole('textbox', { name: 'Pay rises by, in percent' })
    await percent.press('Enter')
    await expect(dialog.getByText('Enter a percentage such as 3.5')).toBeVisible()
    await percent.fill('3.5')
    await percent.press('Enter')
    await expect(page.getByLabel('What if')).toHaveValue(/^Pay award of 3\.5% in/)
  })
})

test('axe finds nothing on the scenarios, light and dark, and nothing but the tables scrolls sideways', async ({
  machine,
}) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openScenarios(page)
  for (const look of ['light', 'dark'] as const) {
    await wearing(page, look)
    expect.soft(await violations(page), `empty, ${look}`).toEqual([])
  }
  await page.getByRole('button', { name: /^Work out a cut…/ }).click()
  await page.getByLabel('How much less').fill('8')
  await expect(page.getByText(/^The allocation falls by £/)).toBeVisible()
  for (const look of ['light', 'dark'] as const) {
    await wearing(page, look)
    expect.soft(await violations(page), `a cut, ${look}`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  expect.soft(await overflows(page), 'a cut').toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Keep the cut as a scenario' }).click()
  await expect(sideBySide(page)).toBeVisible()
  for (const look of ['light', 'dark'] as const) {
    await wearing(page, look)
    expect.soft(await violations(page), `compared, ${look}`).toEqual([])
  }
  await page.getByRole('button', { name: /^Adopt… / }).click()
  await expect(page.getByRole('alertdialog').getByText(/^It changes/)).toBeVisible()
  expect.soft(await violations(page), 'adopting').toEqual([])
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 640 })
  expect.soft(await overflows(page), 'compared').toEqual([])
})

async function workOutCut(page: Page, size: string): Promise<void> {
  await openScenarios(page)
  await page.getByRole('button', { name: /^Work out a cut…/ }).click()
  await page.getByLabel('How much less').fill(size)
  await expect(page.getByText(/^The allocation falls by £/)).toBeVisible()
}

test('how a cost can be stopped is said on the cut itself, with the keyboard alone, and undone', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await workOutCut(page, '8')
  const bound = page.getByRole('region', { name: 'What cannot be stopped in the year' })
  const stoppable = page.getByRole('region', { name: 'What can be stopped' })
  const said = bound.getByRole('combobox').first()
  const name = (await said.getAttribute('aria-label'))?.replace('How it can be stopped: ', '') ?? ''
  const row = bound.getByRole('row').filter({ hasText: name }).first()
  await said.focus()
  await said.selectOption('Can be stopped with notice')
  await expect(row.getByText('Taken for bound')).toBeVisible()
  await tabTo(page, row.getByLabel('Weeks of notice'))
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expect(row.getByText(/^Paid until \d+ \w+ 20\d\d$/)).toBeVisible()
  await expect(row.getByLabel('Weeks of notice')).toBeFocused()
  await expect(stoppable.getByRole('checkbox', { name })).toHaveCount(0)
  // Once the keyboard has left the table it stands with what can be stopped.
  await page.getByLabel('How much less').focus()
  await expect(stoppable.getByRole('checkbox', { name, exact: true })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(stoppable.getByRole('checkbox', { name, exact: true })).toHaveCount(0)
})

test('several costs are said to stop with the same notice at once, and one undo takes it back', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await workOutCut(page, '8')
  const several = page.getByRole('group', { name: 'Say of several at once how they can be stopped' })
  const stoppable = page.getByRole('region', { name: 'What can be stopped' })
  const count = async () => Number(/of (\d+)$/.exec(await stoppable.locator('caption').innerText())?.[1])
  const before = await count()
  await several.getByRole('button', { name: /^Tick all \d+$/ }).click()
  await several.getByRole('button', { name: /^Say so of \d+ costs$/ }).click()
  await expect(several.getByText('Enter the notice in whole weeks, up to 260')).toBeVisible()
  await several.getByLabel('With weeks of notice').fill('4')
  await several.getByRole('button', { name: /^Say so of \d+ costs$/ }).click()
  await expect(page.getByText(/^Said of \d+ costs how they can be stopped$/).first()).toBeVisible()
  await expect.poll(count).toBeGreaterThan(before + 10)
  await page.getByRole('button', { name: /^Undo.*say how \d+ costs can be stopped/ }).click()
  await expect.poll(count).toBe(before)
})

test('every figure of a cut says where it comes from', async ({ machine }) => {
  const { page } = await machine.start()
  await workOutCut(page, '8')
  const panel = page.getByRole('complementary', { name: 'Explain this number' })
  const figureOf = (term: string) =>
    page
      .locator('dl > div')
      .filter({ has: page.getByText(term, { exact: true }) })
      .getByRole('button')
  await figureOf('The cut').click()
  await expect(panel.getByText(/^8% of the allocation of £/)).toBeVisible()
  await figureOf('Still short').click()
  await expect(panel.getByText('The cut less what the forecast leaves of the source')).toBeVisible()
  await figureOf('Forecast to be left').click()
  await expect(panel.getByText('What is available less what is forecast')).toBeVisible()
  const row = page.getByRole('region', { name: 'What can be stopped' }).getByRole('row').nth(1)
  await row.getByRole('button').last().click()
  await expect(panel.getByText(/left unfilled|stopped at once|With notice/).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('the headings of the comparison stay in sight, and what the checks would add is told', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await page.setViewportSize({ width: 1280, height: 500 })
  await workOutCut(page, '30')
  await page.getByRole('button', { name: 'Keep the cut as a scenario' }).click()
  await expect(page.getByRole('region', { name: /^What the checks would add: / })).toContainText(
    'over-planned by £',
  )
  await page.getByLabel('Only figures that differ').uncheck()
  const table = sideBySide(page)
  await table.evaluate((element) => {
    element.scrollTop = element.scrollHeight
  })
  await table.scrollIntoViewIfNeeded()
  const heading = await table.getByRole('columnheader', { name: 'The plan as it is' }).boundingBox()
  const frame = await table.boundingBox()
  expect((heading?.y ?? 0) - (frame?.y ?? 0)).toBeLessThan(2)
})
