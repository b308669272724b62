import { expect, type Page } from '@playwright/test'
import { approve } from './approve.ts'
import { violations } from './axe.ts'
import { addLine } from './budgetGrid.ts'
import { saveState } from './openPlan.ts'
import { openSample } from './places.ts'
import { damageHistory, onlyPlanFile } from './planFile.ts'
import { test } from './ringfence.ts'
import { wearing } from './looks.ts'

/** Goes to a place of the plan by its link among the steps. */
async function goToStep(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps of the plan' })
    .getByRole('link', { name: new RegExp(`^${place}`) })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: place, exact: true })).toBeVisible()
}

async function saveVersion(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+Shift+S')
  const dialog = page.getByRole('dialog', { name: 'Save a version' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(title)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
}

async function changeTitle(page: Page, title: string): Promise<void> {
  await goToStep(page, 'Set up')
  await page.getByRole('textbox', { name: 'Title of the plan' }).fill(title)
  await page.keyboard.press('Tab')
  await expect(saveState(page)).toHaveText('Saved')
}

test('a version is saved by key, approved, held against the plan, gone back to, and that is undone', async ({
  machine,
}) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openSample(page)
  await saveVersion(page, 'Agreed by the board')
  await test.step('two versions cannot have one name, and the sentence says so', async () => {
    await page.getByRole('button', { name: /^Save a version…/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Save a version' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill('agreed by the board')
    await dialog.getByRole('button', { name: 'Save this version' }).click()
    await expect(dialog.getByText('There is already a version called “Agreed by the board”')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })
  await goToStep(page, 'Versions')
  await test.step('it is approved', async () => {
    await page.getByRole('button', { name: 'Agreed by the board', exact: true }).click()
    await page.getByRole('button', { name: 'Mark as approved…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Mark “Agreed by the board” as approved' })
    await dialog.getByRole('button', { name: 'Mark it as approved' }).click()
    await expect(dialog.getByText('Say who approved it, such as the partnership board')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Approved by' }).fill('Partnership board')
    await dialog.getByRole('textbox', { name: 'Minute or letter' }).fill('Minute 7')
    await dialog.getByRole('textbox', { name: 'Approved on' }).fill('29 March 2099')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('29 March 2099 has not come yet.')).toBeVisible()
    expect.soft(await violations(page), 'Approving').toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await approve(page)
    await expect(page.getByText('Approved by Partnership board on 21 November 2026, Minute 7.')).toBeVisible()
    await expect(page.getByText('Same as now')).toBeVisible()
  })
  await changeTitle(page, 'Another title')
  await goToStep(page, 'Versions')
  await test.step('what changed is told in words', async () => {
    await expect(page.getByText('Changed since')).toBeVisible()
    await expect(page.getByText('Plan details: 1 changed')).toBeVisible()
    await expect(page.getByRole('row', { name: /Another title/ })).toBeVisible()
  })
  for (const look of ['light', 'dark'] as const) {
    await wearing(page, look)
    expect.soft(await violations(page), `Versions, ${look}`).toEqual([])
  }
  await test.step('going back says what it takes away, and is one step to undo', async () => {
    await page.getByRole('button', { name: 'Agreed by the board', exact: true }).click()
    await page.getByRole('button', { name: 'Go back to it…' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Go back to “Agreed by the board”?' })
    await expect(dialog.getByText('Plan details: 1 changed')).toBeVisible()
    expect.soft(await violations(page), 'Going back').toEqual([])
    await dialog.getByRole('button', { name: 'Go back to it', exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText('Same as now')).toBeVisible()
    await expect(page.getByRole('banner')).not.toContainText('Another title')
    await page.getByRole('button', { name: 'Undo go back to version “Agreed by the board”' }).click()
    await expect(page.getByRole('banner')).toContainText('Another title')
    await expect(page.getByText('Changed since')).toBeVisible()
  })
  await test.step('withdrawing an approval can be undone, so that nobody has to enter it again', async () => {
    await page.getByRole('button', { name: 'Withdraw the approval' }).click()
    await expect(page.getByRole('button', { name: 'Mark as approved…' })).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByText('Approved by Partnership board on 21 November 2026, Minute 7.')).toBeVisible()
  })
  await test.step('once another is approved, it still says who approved it', async () => {
    await page.getByRole('button', { name: 'Save a version…', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Save a version' })
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Agreed in May')
    await dialog.getByRole('button', { name: 'Save this version' }).click()
    await expect(dialog).toHaveCount(0)
    await page.getByRole('button', { name: 'Agreed in May', exact: true }).click()
    await approve(page)
    await expect(page.getByText('Was approved', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Agreed by the board', exact: true }).click()
    await expect(
      page.getByText(/^Approved by Partnership board .* Another version took its place\.$/),
    ).toBeVisible()
  })
})

test('where the history cannot be read, comparing says so and does not go on spinning', async ({
  machine,
}) => {
  test.setTimeout(120_000)
  const first = await machine.start()
  await openSample(first.page)
  await saveVersion(first.page, 'Agreed')
  await goToStep(first.page, 'Versions')
  await first.page.getByRole('button', { name: 'Agreed', exact: true }).click()
  await approve(first.page)
  await first.app.close()
  const path = onlyPlanFile(machine.plansFolder)
  damageHistory(path, 1)
  const { page } = await machine.start(path)
  const damaged = page.getByRole('alert').filter({ hasText: 'is damaged and was left as it is' })
  await goToStep(page, 'Versions')
  await expect(damaged).toBeVisible()
  expect(await violations(page)).toEqual([])
  await goToStep(page, 'In the year')
  await page.getByRole('button', { name: 'Re-profiles' }).click()
  await expect(damaged).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})

test('what was spent since stays when the plan goes back, but for what the version has no cost for', async ({
  machine,
}) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openSample(page)
  await saveVersion(page, 'Agreed')
  await goToStep(page, 'In the year')
  await spend(page, '', '100')
  const back = page.getByRole('button', { name: 'Go back to it…' })
  await test.step('spending alone leaves nothing to go back to, and that is said', async () => {
    await goToStep(page, 'Versions')
    await page.getByRole('button', { name: 'Agreed', exact: true }).click()
    await expect(page.getByText('Same as now')).toBeVisible()
    await expect(back).toBeDisabled()
    await expect(back).toHaveAccessibleDescription('The plan says the same as this version')
  })
  await goToStep(page, 'Budget')
  await addLine(page, 'Minibus')
  await goToStep(page, 'In the year')
  await spend(page, 'Minibus', '1,200')
  await goToStep(page, 'Versions')
  await page.getByRole('button', { name: 'Agreed', exact: true }).click()
  await back.click()
  const dialog = page.getByRole('alertdialog', { name: 'Go back to “Agreed”?' })
  await expect(dialog.getByRole('list', { name: 'What changes' })).toHaveText('Budget lines: 1 removed')
  await expect(dialog.getByRole('list', { name: 'What cannot stay' })).toHaveText(
    /^Spending of £1,200 \(1 entry\) was entered on what this version does not have: “Minibus”\./,
  )
  expect.soft(await violations(page), 'Going back, with what cannot stay').toEqual([])
  await dialog.getByRole('button', { name: 'Go back to it', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Same as now')).toBeVisible()
  await goToStep(page, 'In the year')
  await showSpending(page)
  await expect(page.locator('td[data-row="0"][data-quarter="1"] input')).toHaveValue('100.00')
})

const showSpending = (page: Page): Promise<void> =>
  page.getByRole('group', { name: 'What is shown' }).getByRole('button', { name: 'What was spent' }).click()

/** Enters what was spent from April to June on the first cost found. */
async function spend(page: Page, sought: string, amount: string): Promise<void> {
  await showSpending(page)
  await page.getByRole('searchbox', { name: 'Find' }).fill(sought)
  await expect(page.getByRole('rowheader').first()).toContainText(sought)
  const first = page.locator('td[data-row="0"][data-quarter="1"] input')
  await first.fill(amount)
  await first.press('Tab')
  await expect(saveState(page)).toHaveText('Saved')
}
