import { expect, type Locator, type Page } from '@playwright/test'
import { parsePounds } from '../../src/domain/values/money.ts'
import { violations } from './axe.ts'
import { cell } from './budgetGrid.ts'
import { openSampleAt } from './openPlan.ts'
import { test } from './ringfence.ts'

const pennies = async (money: Locator): Promise<number> => {
  await expect(money).toHaveText(/\d/)
  const read = parsePounds(await money.innerText())
  if (read === null) throw new Error('This cell holds no amount')
  return read
}

const cardOf = (page: Page, source: string): Locator =>
  page
    .getByRole('list', { name: 'Position of each source' })
    .getByRole('listitem')
    .filter({ hasText: source })

test('by source each has its part of shared lines, and the groups make the plan', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Source')
  const headings = page.locator('[row-id^="group/"]')
  // Closed, so that all are in sight.
  for (let group = 0; group < (await headings.count()); group += 1)
    await headings.nth(group).getByRole('button').click()
  let sum = 0
  for (const heading of await headings.all()) sum += await pennies(heading.locator('[col-id="amount"]'))
  expect(sum).toBe(await pennies(cell(page, 'totals', 'amount')))
  const police = headings.filter({ hasText: 'Police' })
  await expect(cardOf(page, 'Police')).toContainText(
    `£${(await police.locator('[col-id="amount"]').innerText()).replace('.00', '')} planned`,
  )
  // Opened again, a line that others pay as well shows its part, and takes no amount there.
  await police.getByRole('button').click()
  const part = page.locator('[row-id*="@"]').first()
  await expect(part.locator('[col-id="description"]')).toContainText('its part')
  await part.locator('[col-id="q1"]').click()
  await page.keyboard.press('5')
  await expect(page.getByRole('region', { name: 'Announcements' })).toContainText(
    'This is only the part of the line that one source pays',
  )
})

test('the lines of one source come to what its card says is planned on it', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await cardOf(page, 'Police')
    .getByRole('button', { name: /^Only the lines of/ })
    .click()
  const shown = cell(page, 'shown', 'amount')
  await expect(cell(page, 'shown', 'description')).toContainText('paid by Police')
  await expect(shown).not.toBeEmpty()
  await expect(cardOf(page, 'Police')).toContainText(
    `£${(await shown.innerText()).replace('.00', '')} planned`,
  )
})

/** The cells that are selected, as `row index/column`. */
const selectedCells = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.ag-cell[aria-selected="true"]')]
      .map(
        (each) =>
          `${each.closest('.ag-row')?.getAttribute('row-index') ?? ''}/${each.getAttribute('col-id') ?? ''}`,
      )
      .toSorted(),
  )

const cellAt = (page: Page, row: number, column: string): Locator =>
  page.locator(`.ag-row:not(.ag-row-pinned)[row-index="${row}"] [col-id="${column}"]`)

test('Shift and a click, and Shift and arrows after it, select from the cell the keyboard is in', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await cellAt(page, 1, 'q1').click()
  await cellAt(page, 2, 'q2').click({ modifiers: ['Shift'] })
  await expect.poll(() => selectedCells(page)).toEqual(['1/q1', '1/q2', '2/q1', '2/q2'])
  // A moment later it is still selected: the click's own focus comes late.
  await page.waitForTimeout(300)
  expect(await selectedCells(page)).toHaveLength(4)
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(() => selectedCells(page)).toHaveLength(6)
  await cellAt(page, 0, 'q1').click({ modifiers: ['Shift'] })
  await expect.poll(() => selectedCells(page)).toEqual(['0/q1', '1/q1'])
  // Dragging works as it did, and a plain click begins anew.
  await cellAt(page, 4, 'q2').hover()
  await page.mouse.down()
  await cellAt(page, 5, 'q3').hover()
  await page.mouse.up()
  await expect.poll(() => selectedCells(page)).toEqual(['4/q2', '4/q3', '5/q2', '5/q3'])
  await cellAt(page, 1, 'q1').click()
  await expect.poll(() => selectedCells(page)).toEqual([])
})

test('what is selected is added up once: the year is left out beside its quarters', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await cellAt(page, 1, 'q1').click()
  await page.keyboard.press('Control+a')
  const year = (await cell(page, 'totals', 'amount').innerText()).replace('.00', '')
  await expect(
    page.getByText(
      new RegExp(`Sum £${year}, average .*; the Year column is left out, as it is what the others make`),
    ),
  ).toBeVisible()
})

const laptop = { width: 1280, height: 800 }

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not to be seen')
  return box
}

test('on a laptop fourteen lines, their quarters and the year are seen at once', async ({ machine }) => {
  const { page } = await machine.start()
  await page.setViewportSize(laptop)
  await openSampleAt(page, 'Budget')
  await expect(cellAt(page, 13, 'q4')).toBeVisible()
  // It comes once the columns have their widths, and lifts the totals.
  await expect(page.locator('.ag-body-horizontal-scroll')).toBeVisible()
  const totals = await boxOf(cell(page, 'totals', 'description'))
  const fourteenth = await boxOf(cellAt(page, 13, 'q4'))
  expect(fourteenth.y + fourteenth.height).toBeLessThanOrEqual(totals.y)
  expect(totals.y + totals.height).toBeLessThan(laptop.height)
  const year = await boxOf(cellAt(page, 13, 'amount'))
  expect(fourteenth.x + fourteenth.width).toBeLessThanOrEqual(year.x + 1)
  expect((await boxOf(cellAt(page, 13, 'description'))).width).toBeGreaterThanOrEqual(240)
  // The grid stands still whatever is told of the row the keyboard is in.
  await cellAt(page, 3, 'q1').click()
  await page.keyboard.press('Control+End')
  expect((await boxOf(cell(page, 'totals', 'description'))).y).toBe(totals.y)
})

test('beside an explanation the name of the line and the quarter that is explained stay in view', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await page.setViewportSize(laptop)
  await openSampleAt(page, 'Budget')
  await cellAt(page, 1, 'q4').click()
  await page.keyboard.press('Alt+e')
  await expect(page.getByRole('complementary', { name: 'Explain this number' })).toBeVisible()
  const panel = await boxOf(page.getByRole('complementary', { name: 'Explain this number' }))
  await expect
    .poll(async () => {
      const [quarter, year] = [await boxOf(cellAt(page, 1, 'q4')), await boxOf(cellAt(page, 1, 'amount'))]
      return quarter.x + quarter.width <= year.x + 1 && year.x + year.width <= panel.x
    })
    .toBe(true)
  await expect(cellAt(page, 1, 'description')).toBeInViewport()
})

test('a window that narrows while a dialog is open leaves the keyboard in the dialog', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await page.setViewportSize(laptop)
  await openSampleAt(page, 'Budget')
  await cellAt(page, 1, 'q2').click()
  await page.keyboard.press('Alt+e')
  await expect(page.getByRole('complementary', { name: 'Explain this number' })).toBeVisible()
  await cellAt(page, 1, 'costType').click()
  await page.getByRole('button', { name: 'Share over sources' }).click()
  const dialog = page.getByRole('dialog', { name: /^Who pays for/ })
  await expect(dialog.locator(':focus')).toHaveCount(1)
  await page.setViewportSize({ width: 1000, height: 800 })
  await expect(page.getByRole('complementary', { name: 'Explain this number' })).toHaveCount(0)
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press('Tab')
    await expect(dialog.locator(':focus')).toHaveCount(1)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('an announcement covers no figure, gives way to the next, is read with motion reduced, and leaves', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await page.setViewportSize(laptop)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSampleAt(page, 'Budget')
  await cellAt(page, 1, 'q2').click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  const told = page.getByRole('region', { name: 'Announcements' }).getByRole('listitem')
  await expect(told).toContainText('Removed')
  await page.waitForTimeout(1_000)
  const box = await boxOf(told)
  expect(box.x + box.width).toBeLessThanOrEqual((await boxOf(page.getByRole('main'))).x)
  await page.keyboard.press('Control+z')
  await expect(told).toHaveText(/^Undone: remove/)
  expect(await told.count()).toBe(1)
  await expect(told).toHaveCount(0, { timeout: 12_000 })
})

test('several lines are removed at once, by button and by key, and each time one undo brings them back', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const shown = page.getByRole('search').getByRole('status')
  const before = await shown.innerText()
  const names = await Promise.all([1, 2, 3].map((row) => cellAt(page, row, 'description').innerText()))
  const rest = `${String(Number.parseInt(before, 10) - 3)} lines`
  await cellAt(page, 1, 'q1').click()
  await cellAt(page, 3, 'q1').click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'Remove 3 rows' }).click()
  await expect(shown).toHaveText(rest)
  await expect(page.getByRole('region', { name: 'Announcements' })).toContainText('Removed 3 lines')
  await page.keyboard.press('Control+z')
  await expect(shown).toHaveText(before)
  await cellAt(page, 1, 'q1').click()
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+Space', 'Delete'])
    await page.keyboard.press(key)
  await expect(shown).toHaveText(rest)
  await expect(cellAt(page, 1, 'description')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(shown).toHaveText(before)
  for (const [index, name] of names.entries())
    await expect(cellAt(page, index + 1, 'description')).toHaveText(name)
})

test('while shares are said, what each is in pounds and what is missing are seen, and they are kept in one step', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const year = await pennies(cellAt(page, 1, 'amount'))
  await cellAt(page, 1, 'q1').click()
  await page.getByRole('button', { name: 'Share over sources' }).click()
  const dialog = page.getByRole('dialog', { name: /^Who pays for/ })
  await dialog.getByRole('textbox', { name: 'Share, %' }).fill('60')
  await expect(dialog).toContainText(/The shares make 60%: £[\d,.]+ of £[\d,.]+\. £[\d,.]+ is missing/)
  await dialog.getByRole('textbox', { name: 'Share, %' }).fill('sixty')
  await dialog.getByRole('button', { name: 'Keep these shares' }).click()
  await expect(dialog).toContainText('Enter a percentage, such as 50 or 33.3')
  await dialog.getByRole('textbox', { name: 'Share, %' }).fill('60')
  await dialog.getByRole('combobox', { name: 'Share with another source' }).selectOption({ index: 1 })
  await expect(dialog).toContainText('The shares make 100%')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Keep these shares' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(cellAt(page, 1, 'shares')).toHaveText(/^60% .*, 40% /)
  expect(await pennies(cellAt(page, 1, 'amount'))).toBe(year)
  await page.keyboard.press('Control+z')
  await expect(cellAt(page, 1, 'shares')).not.toContainText('%')
})

test('the quarters of a source open from its card', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await page.getByRole('button', { name: /^The quarters of Police/ }).press('Enter')
  const table = page.getByRole('table', { name: /^Police.*, in pounds$/ })
  await expect(table.getByRole('row', { name: /^Planned/ }).getByRole('button')).toHaveCount(5)
  expect(await violations(page)).toEqual([])
  await table
    .getByRole('row', { name: /^Planned/ })
    .getByRole('button')
    .nth(1)
    .click()
  await expect(page.getByRole('heading', { level: 3, name: /planned, July to September$/ })).toBeVisible()
})
