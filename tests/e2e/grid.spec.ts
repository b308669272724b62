import { expect, type Page } from '@playwright/test'
import { post } from '../fixtures/builders.ts'
import { violations } from './axe.ts'
import { addLine, cell, focusedCell, moveTo, paste, copied, typeAmount } from './budgetGrid.ts'
import { carryOut, saveState, openSampleAt } from './openPlan.ts'
import { headingOf } from './places.ts'
import { onDisk, onlyPlanFile } from './planFile.ts'
import { test } from './ringfence.ts'

const count = (path: string): number => onDisk(path, 'select id from lines').length
const linesOnDisk = (path: string) =>
  onDisk(path, 'select description, q1, q2, q3, q4, amount from lines order by id')

const status = (page: Page) => page.getByRole('status').filter({ hasText: /rows? by \d+ columns?/ })
const firstMoney = (page: Page) => page.getByRole('gridcell', { name: '15,382.75' }).first()

/** Sixty lines of eight columns as Excel copies them, two of their amounts no amounts. */
function sixtyLines(intervention: string, source: string): string {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const q1 = index === 6 ? 'about 40' : `${index + 1},000.50`
    const q4 = index === 41 ? 'tbc' : '£250'
    return [`Pasted ${index + 1}`, intervention, source, 'Other', q1, '100', '(50)', q4]
  })
  return rows.map((row) => `${row.join('\t')}\r\n`).join('')
}

test('a block from a spreadsheet is shown before it goes in, and one undo takes it back', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const before = linesOnDisk(path)
  const line = await addLine(page, 'The first of many')
  const intervention = await cell(page, line, 'interventionId').innerText()
  const source = await cell(page, line, 'shares').innerText()
  await moveTo(page, 'description')
  await paste(page, sixtyLines(intervention, source.includes('%') ? '' : source))

  const dialog = page.getByRole('dialog', { name: 'Paste 60 rows' })
  await expect(dialog).toBeVisible()
  const refused = dialog.getByRole('table', { name: /^Left out: 2 cells/ })
  await expect(refused.getByRole('row', { name: /Row 7 Q1 about 40/ })).toBeVisible()
  await expect(refused.getByRole('row', { name: /Row 42 Q4 tbc/ })).toBeVisible()
  await expect(dialog).toContainText('59 lines added, 1 line changed')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Paste' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => count(path)).toBe(before.length + 60)
  expect(await focusedCell(page)).toEqual({ line, column: 'description' })

  await page.keyboard.press('Control+z')
  await expect.poll(() => count(path)).toBe(before.length + 1)
  await expect(cell(page, line, 'description')).toHaveText('The first of many')
})

test('cells are filled down, copied, cut and cleared, each in one step', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const first = await addLine(page, 'Naloxone kits')
  await typeAmount(page, 'q1', '1234.50')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await focusedCell(page))?.line).not.toBe(first)
  const second = (await focusedCell(page))?.line ?? ''
  await expect(page.locator('.ag-cell-inline-editing input')).toBeFocused()
  await page.keyboard.type('Needles')
  await page.keyboard.press('Enter')

  await moveTo(page, 'q1')
  await page.keyboard.press('ArrowUp')
  if ((await focusedCell(page))?.line === second) await page.keyboard.press('ArrowUp')
  expect(await focusedCell(page)).toEqual({ line: first, column: 'q1' })
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+d')
  await expect(cell(page, second, 'q1')).toHaveText('1,234.50')

  await page.keyboard.press('Shift+ArrowRight')
  await expect(status(page)).toHaveText(
    '2 rows by 2 columns, Q1 of Naloxone kits to Q2 of Needles. Sum £2,469, average £617.25, 4 amounts.',
  )
  const { text, html } = await copied(page, 'copy')
  expect(text).toBe('1234.50\t0.00\r\n1234.50\t0.00\r\n')
  expect(html).toContain('<td>1234.50</td>')

  await copied(page, 'cut')
  await expect(cell(page, first, 'q1')).toHaveText('0.00')
  await expect(cell(page, second, 'q1')).toHaveText('0.00')
  await paste(page, text)
  await page.getByRole('dialog').getByRole('button', { name: 'Paste' }).click()
  await expect(cell(page, second, 'q1')).toHaveText('1,234.50')
  expect((await copied(page, 'copy')).text).toBe(text)

  await page.keyboard.press('Delete')
  await expect(cell(page, second, 'q1')).toHaveText('0.00')
  await page.keyboard.press('Control+z')
  await expect(cell(page, first, 'q1')).toHaveText('1,234.50')
  await expect(cell(page, second, 'q1')).toHaveText('1,234.50')
  expect(count(path)).toBeGreaterThan(2)
})

test('a calculation says what it comes to, and typing is saved with the cell still open', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  await firstMoney(page).click()
  await page.keyboard.type('=12*3450.50')
  const editor = page.getByRole('textbox', { name: 'the Q1 amount in pounds' })
  await expect(editor).toHaveValue('=12*3450.50')
  await expect(page.getByText('= £41,406', { exact: true })).toBeVisible()
  // Nothing is pressed: the pause alone saves it.
  await expect.poll(() => onDisk(path, 'select id from lines where q1 = 4140600').length).toBe(1)
  await expect(saveState(page)).toHaveText('Saved')
  await expect(editor).toHaveValue('=12*3450.50')

  await page.keyboard.press('Escape')
  await expect(firstMoney(page)).toBeVisible()
  await expect.poll(() => onDisk(path, 'select id from lines where q1 = 4140600').length).toBe(0)

  await page.keyboard.type('=12*')
  await page.keyboard.press('Enter')
  await expect(editor).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect.poll(() => onDisk(path, 'select id from lines where q1 = 2400').length).toBe(1)
})

test('a year typed with a pause, or given up after one, keeps how it lies over the quarters', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const line = await addLine(page, 'Winter beds')
  for (const [quarter, amount] of [
    ['q1', '12345.67'],
    ['q3', '65432.10'],
    ['q4', '11.00'],
  ] as const)
    await typeAmount(page, quarter, amount)
  const amounts = () =>
    onDisk(path, `select amount, q1, q2, q3, q4 from lines where id = '${line}'`) as readonly unknown[]
  const profile = { amount: 7_778_877, q1: 1_234_567, q2: 0, q3: 6_543_210, q4: 1_100 }
  await expect.poll(amounts).toEqual([profile])

  await moveTo(page, 'amount')
  await page.keyboard.type('1')
  await expect.poll(amounts).toMatchObject([{ amount: 100 }])
  await page.keyboard.press('Escape')
  await expect.poll(amounts).toEqual([profile])

  await page.keyboard.type('8')
  await expect.poll(amounts).toMatchObject([{ amount: 800 }])
  await page.keyboard.type('0000')
  await page.keyboard.press('Enter')
  await expect.poll(amounts).toEqual([{ amount: 8_000_000, q1: 1_269_661, q2: 0, q3: 6_729_208, q4: 1_131 }])
})

test('months and later years are edited where they stand', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const line = await addLine(page, 'Monthly cost')
  const views = page.getByRole('group', { name: 'Money shown by' })
  await views.getByRole('button', { name: 'Months' }).click()
  await cell(page, line, 'm2').click()
  await page.keyboard.type('300')
  await page.keyboard.press('Enter')
  await expect(cell(page, line, 'm2')).toHaveText('300.00')
  await expect(cell(page, line, 'amount')).toHaveText('300.00')
  expect(onDisk(path, 'select q1 from lines where id = ?', line)).toEqual([{ q1: 30000 }])

  await views.getByRole('button', { name: 'Years' }).click()
  await expect(cell(page, line, 'year2')).toHaveText(/, follows the uplift$/)
  await cell(page, line, 'year2').click()
  await page.keyboard.press('Control+d')
  await expect(page.getByText('Nothing changes: it is all there already').first()).toBeAttached()
  expect(onDisk(path, 'select year2 from lines where id = ?', line)).toEqual([{ year2: null }])
  await page.keyboard.type('450')
  await page.keyboard.press('Enter')
  await expect(cell(page, line, 'year2')).toHaveText('450.00')
  await cell(page, line, 'year2').click()
  await page.keyboard.press('Delete')
  await expect(cell(page, line, 'year2')).toHaveText(/, follows the uplift$/)
  expect(await violations(page)).toEqual([])
})

test('a post says why it cannot be edited, and Enter goes to it', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const record = { ...post('post-1', {}, { title: 'Recovery worker' }), position: 999_999 }
  await carryOut(page, { type: 'post.add', record })
  await expect(headingOf(page, 'Budget')).toBeVisible()
  await firstMoney(page).click()
  await page.keyboard.press('Control+End')
  // Training comes after the posts.
  for (let step = 0; step < 20 && (await focusedCell(page))?.line !== 'posts/post-1'; step += 1)
    await page.keyboard.press('ArrowUp')
  expect((await focusedCell(page))?.line).toBe('posts/post-1')
  const why = /^This is a post[.] Its cost follows from its dates and salary under Workforce[.]/
  await expect(page.getByRole('status').filter({ hasText: why })).toBeVisible()
  await moveTo(page, 'q1')
  await page.keyboard.type('5')
  await expect(page.getByRole('textbox', { name: /in pounds$/ })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/workforce/)
})

test('Escape, then Tab leaves the grid, whatever is saved between the two keys', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await firstMoney(page).click()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(saveState(page)).toHaveText('Saved')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  // The plan moves while the keyboard stays where it is, as when an edit lands.
  await page.getByRole('button', { name: /^Undo / }).dispatchEvent('click')
  await expect(firstMoney(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Add line here' })).toBeFocused()
})

test('groups open and close by key, and a filter is summed', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Intervention')
  const heading = page.locator('[row-id^="group/"]').first().getByRole('button')
  await expect(heading).toHaveAttribute('aria-expanded', 'true')
  await heading.click()
  await expect(heading).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowRight')
  await expect(heading).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox', { name: 'Find in the lines' })).toBeFocused()
  await page.keyboard.type('outreach')
  await expect(page.locator('[row-id="shown"] [col-id="description"]')).toHaveText(/^\d+ of \d+ lines$/)
  await expect(page.locator('[row-id="shown"] [col-id="amount"]')).toHaveText(/\d/)
  expect(await violations(page)).toEqual([])
})

test('one amount pasted with parts of a penny says that it was rounded', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await firstMoney(page).click()
  await paste(page, '1234.5678')
  await expect(page.getByText('1 amount was rounded to the penny').first()).toBeVisible()
  await expect(page.getByRole('gridcell', { name: '1,234.57' }).first()).toBeVisible()
})

test('rows are copied out of a grouped grid without the headings of its groups', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Intervention')
  await firstMoney(page).click()
  await page.keyboard.press('Control+a')
  const { text } = await copied(page, 'copy')
  const headings = await page.locator('[row-id^="group/"] [col-id="description"]').allInnerTexts()
  expect(headings.length).toBeGreaterThan(1)
  const names = text.split('\r\n').map((row) => row.split('\t')[0])
  expect(
    names.filter((name) => headings.some((heading) => heading.startsWith(name ?? '') && name !== '')),
  ).toEqual([])
})

test('lines are imported from a spreadsheet after its columns are said', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const before = count(path)
  await page.getByRole('button', { name: 'Import lines…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Import lines' })
  const csv = 'Cost,Q1,Q2,Q3,Q4\nNaloxone kits,100,100,100,100\nNeedles,50,,,tbc\n'
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'lines.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(dialog.getByRole('table', { name: /^What each column holds/ })).toBeVisible()
  await dialog.getByRole('combobox', { name: 'What “Cost” holds' }).selectOption('Line')
  await dialog.getByRole('combobox', { name: 'What “Q4” holds' }).selectOption('Q4')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Show what it would do' }).press('Enter')
  const preview = page.getByRole('dialog', { name: 'Import lines' })
  await expect(preview.getByRole('row', { name: /Row 3 Q4 tbc/ })).toBeVisible()
  await preview.getByRole('button', { name: 'Import', exact: true }).press('Enter')
  await expect.poll(() => count(path)).toBe(before + 2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => count(path)).toBe(before)
})
