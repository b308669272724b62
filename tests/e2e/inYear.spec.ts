import { expect, type Locator, type Page } from '@playwright/test'
import { approve } from './approve.ts'
import { violations } from './axe.ts'
import { wearing } from './looks.ts'
import { saveState } from './openPlan.ts'
import { openSample } from './places.ts'
import { overflows } from './reflow.ts'
import { test } from './ringfence.ts'

/** Goes to “In the year” or “Versions” by its link among the steps. */
async function goToStep(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps of the plan' })
    .getByRole('link', { name: new RegExp(`^${place}`) })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: place, exact: true })).toBeVisible()
}

const showPart = (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: 'What is shown' }).getByRole('button', { name }).click()

/** The field of the n-th row of the table of spending, in a quarter. */
const spent = (page: Page, row: number, quarter: number): Locator =>
  page.locator(`td[data-row="${row}"][data-quarter="${quarter}"] input`)

const whole = (page: Page): Locator => page.getByRole('row', { name: /^The whole plan/ })

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const data = new DataTransfer()
    data.setData('text/plain', copied)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

async function saveAndApprove(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Agreed')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await goToStep(page, 'Versions')
  await page.getByRole('button', { name: 'Agreed', exact: true }).click()
  await approve(page)
}

test('spending is entered, a quarter closed, and the forecast and what is left over follow', async ({
  machine,
}) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openSample(page)
  await goToStep(page, 'In the year')
  await showPart(page, 'What was spent')
  await test.step('amounts are typed; Enter goes to the row below; what cannot be read says what to enter', async () => {
    await spent(page, 0, 1).fill('15,000')
    await spent(page, 0, 1).press('Enter')
    await expect(spent(page, 1, 1)).toBeFocused()
    await page.keyboard.type('about 4k')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText('Enter what was spent in pounds, like 12,500 or 12,500.50')).toBeVisible()
    await spent(page, 1, 1).fill('-250.50')
    await spent(page, 1, 1).press('Tab')
    await expect(spent(page, 0, 1)).toHaveValue('15,000.00')
    await expect(spent(page, 1, 1)).toHaveValue('−250.50')
    await expect(saveState(page)).toHaveText('Saved')
  })
  await test.step('what is found nowhere is said, in place of an empty table', async () => {
    const find = page.getByRole('searchbox', { name: 'Find' })
    await find.fill('no such cost')
    await expect(page.getByText('No cost has “no such cost” in its name.')).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(0)
    await find.fill('')
    await expect(spent(page, 0, 1)).toHaveValue('15,000.00')
  })
  await test.step('a block from Excel is shown with what is refused, then entered as one step', async () => {
    await spent(page, 2, 1).focus()
    await paste(page, '100\t200\nnothing\t300\n')
    const dialog = page.getByRole('dialog', { name: 'Enter spending from a paste?' })
    await expect(dialog.getByText('3 amounts would be entered or changed. 1 cannot be taken.')).toBeVisible()
    expect.soft(await violations(page), 'The preview of a paste').toEqual([])
    await dialog.getByRole('button', { name: 'Enter 3 amounts' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(spent(page, 3, 2)).toHaveValue('300.00')
    await page.getByRole('button', { name: 'Undo enter spending from a paste' }).click()
    await expect(spent(page, 3, 2)).toHaveValue('')
  })
  await test.step('whole rows go by the names in their first column, wherever they are pasted', async () => {
    const name = await page
      .getByRole('row')
      .filter({ has: spent(page, 3, 1) })
      .getByRole('rowheader')
      .innerText()
    await spent(page, 2, 1).focus()
    await paste(page, `${name.split('\n')[0] ?? ''}\t100\t200\t\t\n`)
    const dialog = page.getByRole('dialog', { name: 'Enter spending from a paste?' })
    await dialog.getByRole('button', { name: 'Enter 2 amounts' }).click()
    await expect(spent(page, 3, 1)).toHaveValue('100.00')
    await expect(spent(page, 3, 2)).toHaveValue('200.00')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(spent(page, 3, 2)).toHaveValue('')
  })
  await test.step('a CSV file is matched by its headings and names', async () => {
    const name = await page.locator('tr:has(td[data-row="2"]) th').innerText()
    const csv = `Spending so far\nDescription,Q1,Q2\n"${name}",42.10,\nNobody,1,2\n`
    await page
      .locator('input[type="file"][accept=".xlsx,.ods,.csv"]')
      .setInputFiles({ name: 'spend.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    const dialog = page.getByRole('dialog', { name: 'Enter spending from spend.csv?' })
    await expect(dialog.getByText('No cost or source of this plan has this name')).toBeVisible()
    await dialog.getByRole('button', { name: 'Enter 1 amount' }).click()
    await expect(spent(page, 2, 1)).toHaveValue('42.10')
  })
  for (const look of ['light', 'dark'] as const) {
    await wearing(page, look)
    expect.soft(await violations(page), `What was spent, ${look}`).toEqual([])
  }
  await test.step('the quarter is closed: the forecast takes what was spent', async () => {
    await showPart(page, 'Where we are')
    const before = await whole(page).innerText()
    await page.getByRole('button', { name: 'Close April to June' }).press('Enter')
    // The sample's year has not begun, so that what it does is said before it is done.
    const early = page.getByRole('alertdialog', { name: 'April to June is not over yet. Close it now?' })
    expect.soft(await violations(page), 'Closing early').toEqual([])
    await early.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('button', { name: 'Close April to June' })).toBeFocused()
    await page.keyboard.press('Enter')
    await early.getByRole('button', { name: 'Close it before its end' }).press('Enter')
    await expect(early).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Reopen April to June' })).toBeFocused()
    await expect(page.getByRole('main').getByText('Closed before its end on 30 June 2027')).toBeVisible()
    expect(await whole(page).innerText()).not.toBe(before)
    await expect(whole(page)).toContainText('14,791.60')
  })
  await test.step('a variance asks for its reason', async () => {
    const sources = page.getByRole('list', { name: 'Sources, quarter by quarter' })
    await sources.getByRole('button').first().click()
    const reason = page.getByRole('textbox', { name: /^Why £.* less was spent in April to June/ })
    await expect(page.getByText(/, and nobody has said why\. Say why under In the year/)).toBeVisible()
    await reason.fill('Two posts were not filled yet')
    await reason.press('Tab')
    await expect(page.getByText(/, and nobody has said why\. Say why under In the year/)).toHaveCount(0)
  })
  await test.step('what may have to be given back says where nobody has said, and what to check', async () => {
    await expect(whole(page)).toContainText(/Not known\s*At least £[\d,.]+; not known for \d+ sources?/)
    const unsaid = page.getByRole('link', { name: 'Say whether it may be carried over' }).first()
    await unsaid.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Funding', exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add a condition' })).toBeFocused()
    await goToStep(page, 'In the year')
  })
  for (const look of ['light', 'dark'] as const) {
    await wearing(page, look)
    expect.soft(await violations(page), `Where we are, ${look}`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  // The page is laid out anew for the narrow window in its own time.
  await expect.poll(() => overflows(page), 'Where we are').toEqual([])
})

test('a departure from the approved version is shown, recorded and approved later', async ({ machine }) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openSample(page)
  await goToStep(page, 'In the year')
  await showPart(page, 'Re-profiles')
  await expect(page.getByRole('heading', { name: 'No version is approved yet' })).toBeVisible()
  await saveAndApprove(page)
  await test.step('less is planned in the first quarter of a line', async () => {
    await page.evaluate(() => {
      location.hash = location.hash.replace(/^(#\/plan\/[^/?]+).*/, '$1/budget')
    })
    await page.getByRole('gridcell', { name: '15,382.75' }).first().dblclick()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('15000')
    await page.keyboard.press('Enter')
    await expect(saveState(page)).toHaveText('Saved')
  })
  await goToStep(page, 'In the year')
  await showPart(page, 'Re-profiles')
  await expect(page.getByText('This is not in the log yet. Record it, and who approved it.')).toBeVisible()
  await expect(page.getByRole('cell', { name: '−382.75' }).first()).toBeVisible()
  const costs = page.getByRole('table', { name: /^The costs that moved, quarter by quarter/ })
  await expect(
    costs.getByRole('row', { name: /, planned, April to June.*15,382\.75.*15,000\.00/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Record a re-profile…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Record a re-profile' })
  await dialog.getByRole('button', { name: 'Record it' }).click()
  await expect(dialog.getByText('Give it a name, like “Nurse starts in July”')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Less in the spring')
  await dialog.getByRole('textbox', { name: 'Why' }).fill('The post is filled from May')
  const approvedOn = dialog.getByRole('textbox', { name: 'Approved on' })
  await approvedOn.fill('20 November 2026')
  await approvedOn.press('Enter')
  await expect(dialog.getByText('Say who approved it, and where; or leave out the day')).toBeVisible()
  await approvedOn.fill('')
  expect.soft(await violations(page), 'Recording a re-profile').toEqual([])
  await dialog.getByRole('button', { name: 'Record it' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('The last re-profile in the log says all of this.')).toBeVisible()
  await page.getByRole('button', { name: 'Less in the spring', exact: true }).click()
  await page.getByRole('textbox', { name: 'Approved by, and where' }).fill('Finance board, minute 7')
  await page.getByRole('textbox', { name: 'Approved on' }).fill('3 December 2026')
  await page.keyboard.press('Tab')
  await expect(page.getByText('3 December 2026 has not come yet.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Approved on' }).fill('20 November 2026')
  await page.keyboard.press('Tab')
  await expect(page.getByText('approved: Finance board, minute 7')).toBeVisible()
  for (const look of ['light', 'dark'] as const) {
    await wearing(page, look)
    expect.soft(await violations(page), `Re-profiles, ${look}`).toEqual([])
  }
})

test('a reason stays to be changed where the quarter turns out to have gone as planned', async ({
  machine,
}) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openSample(page)
  await goToStep(page, 'Funding')
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('menuitem', { name: 'Local money, with no national conditions' }).click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Local source')
  await goToStep(page, 'In the year')
  const spentOnIt = async (amount: string): Promise<void> => {
    await showPart(page, 'What was spent')
    await page.getByRole('combobox', { name: 'Enter it by' }).selectOption('Source')
    const field = page.getByRole('textbox', { name: 'Spent on Local source, April to June' })
    await field.fill(amount)
    await field.press('Tab')
    await expect(saveState(page)).toHaveText('Saved')
    await showPart(page, 'Where we are')
  }
  await spentOnIt('10')
  await page.getByRole('button', { name: 'Close April to June' }).click()
  await page.getByRole('button', { name: 'Close it before its end' }).click()
  const source = page
    .getByRole('list', { name: 'Sources, quarter by quarter' })
    .getByRole('button', { name: 'Local source', exact: true })
  await source.click()
  const reason = page.getByRole('textbox', { name: /^Why £10 more was spent in April to June/ })
  await reason.fill('Booked on the wrong source')
  await reason.press('Tab')
  await expect(saveState(page)).toHaveText('Saved')
  await spentOnIt('')
  await source.click()
  await expect(
    page.getByRole('textbox', { name: 'Why April to June went otherwise than planned' }),
  ).toHaveValue('Booked on the wrong source')
})
