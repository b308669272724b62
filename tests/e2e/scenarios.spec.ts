import { expect } from '@playwright/test'
import { violations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { wearing } from './looks.ts'
import { overflows } from './reflow.ts'
import { test } from './ringfence.ts'
import { openScenarios, sideBySide, workOutCut } from './scenarios.ts'

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
  await expect.poll(() => overflows(page), 'a cut').toEqual([])
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
  await expect.poll(() => overflows(page), 'compared').toEqual([])
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
