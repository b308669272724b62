import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Desktop } from '../electron/desktop.ts'
import { focusedCell } from './budgetGrid.ts'
import { copyOfSample, damagedPlan, letterNamedAsPlan, newerPlan } from './files.ts'
import { choosePlan, openSampleAt, saveState } from './openPlan.ts'
import { goTo, headingOf, openSample } from './places.ts'
import { onDisk, onlyPlanFile, valueOnDisk } from './planFile.ts'
import { newFolder, test } from './ringfence.ts'

async function openByDialog(page: Page, app: Desktop, path: string): Promise<void> {
  await app.chooseFile(path)
  await page.getByRole('button', { name: 'Open a file…' }).click()
}

const refused = [
  ['a letter', letterNamedAsPlan, /is not a Ringfence plan. Choose a file that ends in .trplan$/],
  ['a damaged plan', damagedPlan, /is damaged and was left as it is. Go back to an earlier copy/],
  ['a plan of a newer Ringfence', newerPlan, /made by a newer version of Ringfence. Update this program/],
] as const

for (const [what, make, sentence] of refused) {
  test(`${what} is refused in a sentence`, async ({ machine }) => {
    const { page, app } = await machine.start()
    const path = make(await copyOfSample(page, machine.plansFolder))
    await openByDialog(page, app, path)
    await expect.poll(() => app.errorBoxes).toHaveLength(1)
    expect(app.errorBoxes[0]).toMatch(/^The plan could not be opened\n/)
    expect(app.errorBoxes[0]).toMatch(sentence)
    await expect(page).not.toHaveURL(/#\/plan\//)
  })
}

test('a read-only plan opens, says so, and refuses edits in words', async ({ machine }) => {
  const { page, app } = await machine.start()
  const path = await copyOfSample(page, machine.plansFolder)
  chmodSync(path, 0o444)
  await openByDialog(page, app, path)
  await expect(headingOf(page, 'Overview')).toBeVisible()
  await expect(page.getByText('This plan can only be read.')).toBeVisible()
  await goTo(page, 'Set up')
  await expect(page.getByRole('textbox', { name: 'Title of the plan' })).not.toBeEditable()
  await expect(page.getByRole('button', { name: 'Add a member' })).toHaveCount(0)
  await goTo(page, 'Budget')
  await expect(page.getByRole('button', { name: 'Add line', exact: true })).toBeDisabled()
  await page.getByRole('gridcell', { name: '15,382.75' }).first().click()
  await page.keyboard.type('7')
  await expect(page.getByRole('textbox', { name: /in pounds$/ })).toHaveCount(0)

  const reply = await page.evaluate(async () => {
    const id = location.hash.split('/')[2] ?? ''
    const opened = (await window.ringfence?.send('plan.open', { id })) as { value: { revision: number } }
    const command = { type: 'details.change', fields: { title: 'Ours' } }
    return window.ringfence?.send('plan.execute', { id, revision: opened.value.revision, command })
  })
  expect(reply).toMatchObject({ ok: false, error: { message: expect.stringMatching(/ is read-only, so/) } })
})

test('letters in a money cell stay there, with what to enter, and nothing is saved', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  const before = onDisk(path, 'select * from lines')
  await page.getByRole('gridcell', { name: '15,382.75' }).first().click()
  const place = await focusedCell(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('twelve')
  await page.keyboard.press('Enter')
  const editor = page.getByRole('textbox', { name: 'the Q1 amount in pounds' })
  await expect(page.getByText(/^Enter the Q1 amount in pounds, like 12,500 or 12,500[.]50$/)).toBeVisible()
  await expect(editor).toHaveValue('twelve')
  await expect(editor).toBeFocused()
  await expect(editor).toHaveAttribute('aria-invalid', 'true')
  await expect(editor).toHaveAccessibleDescription(/^Enter the Q1 amount in pounds/)
  expect(onDisk(path, 'select * from lines')).toEqual(before)

  await page.keyboard.press('Escape')
  await expect(editor).toHaveCount(0)
  expect(await focusedCell(page)).toEqual(place)
  expect(onDisk(path, 'select * from lines')).toEqual(before)
})

test('letters in the allocation stay there, with what to enter, and nothing is saved', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Funding')
  const path = onlyPlanFile(machine.plansFolder)
  const before = onDisk(path, 'select * from sources')
  const allocation = page.getByRole('textbox', { name: 'Allocation for the year' })
  await allocation.fill('about two million')
  await page.keyboard.press('Tab')
  await expect(allocation).toHaveAccessibleDescription(/Enter the allocation in pounds, like 12,500/)
  await expect(allocation).toHaveAttribute('aria-invalid', 'true')
  await expect(allocation).toHaveValue('about two million')
  expect(onDisk(path, 'select * from sources')).toEqual(before)
})

test('a date that does not exist stays there, with what to enter, and nothing is saved', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Timetable')
  await page.getByRole('button', { name: 'Add a step' }).click()
  await expect(page.getByRole('textbox', { name: 'Step' })).toBeFocused()
  const date = page.getByRole('list', { name: /^Dates/ }).getByRole('textbox', { name: 'Date', exact: true })
  await date.fill('30/02/2027')
  await page.keyboard.press('Enter')
  await expect(date).toHaveAccessibleDescription(/Enter a date that exists, like 29 March 2027/)
  await expect(date).toHaveValue('30/02/2027')
  const query = "select date from steps where title = 'New step'"
  expect(valueOnDisk(onlyPlanFile(machine.plansFolder), query)).toBeNull()
})

const missingField = /^From the neighbours[.]json .*Choose a file exported from Ringfence/
const badImports = [
  ['not JSON', '{ "format": "ringfence-plan", ', /cannot be read: it is not JSON/],
  ['JSON of another kind', '[1, 2, 3]', /is JSON, but not a Ringfence plan/],
  [
    'a plan with fields missing',
    '{"format":"ringfence-plan","formatVersion":1,"tables":{"packs":[{}]}}',
    missingField,
  ],
] as const

for (const [what, text, sentence] of badImports) {
  test(`an import that is ${what} is refused in a sentence`, async ({ machine }) => {
    const { page, app } = await machine.start()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const path = join(newFolder(), 'From the neighbours.json')
    writeFileSync(path, text)
    await app.dropFile(page, path)
    const told = page.getByRole('listitem').filter({ has: page.locator('.fui-Toast') })
    await expect(told).toContainText(sentence)
    await expect(page).not.toHaveURL(/#\/plan\//)
  })
}

test('a plan whose file goes while home shows it is told of, and home stops showing it', async ({
  machine,
}) => {
  const first = await machine.start()
  await openSample(first.page)
  await first.app.close()
  const { page } = await machine.start()
  const plan = page.getByRole('list', { name: /^Plans/ }).getByRole('link')
  await expect(plan).toBeVisible()
  rmSync(onlyPlanFile(machine.plansFolder))
  await plan.click()
  await expect(page.getByRole('heading', { level: 1, name: 'This plan cannot be opened' })).toBeFocused()
  await expect(page.getByText(/is not there any more. It may have been moved or renamed/)).toBeVisible()
  await page.getByRole('button', { name: 'Go to your plans' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Plan your drug/ })).toBeVisible()
})

test('a plan that was open, and whose file goes, is not edited any further', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Set up')
  await page.getByRole('link', { name: 'Your plans' }).click()
  await expect(page.getByRole('list', { name: /^Plans/ }).getByRole('link')).toBeVisible()
  rmSync(onlyPlanFile(machine.plansFolder))
  await page
    .getByRole('list', { name: /^Plans/ })
    .getByRole('link')
    .click()
  await expect(page.getByText(/is not there any more/)).toBeVisible()
})

test('a plan whose file goes while it is being worked on says that the edit was not saved', async ({
  machine,
}) => {
  const first = await machine.start()
  await openSample(first.page)
  await first.app.close()
  const { page } = await machine.start()
  await choosePlan(page, 'Set up')
  rmSync(onlyPlanFile(machine.plansFolder))
  const area = page.getByRole('textbox', { name: 'Area covered' })
  await area.fill('The Wexmoor coast')
  await page.keyboard.press('Tab')
  await expect(saveState(page)).toContainText(
    /^Not saved: .* was moved, renamed or replaced while it was open, so nothing was written/,
  )
  await expect(area).toHaveValue('The Wexmoor coast')
})
