import { expect } from '@playwright/test'
import { choosePlan, openSampleAt, saveState } from './openPlan.ts'
import { goTo } from './places.ts'
import { holdLock, onlyPlanFile, valueOnDisk } from './planFile.ts'
import { test } from './ringfence.ts'

const areaOnDisk = (path: string): unknown => valueOnDisk(path, 'select footprint from plan')

test('“Saved” is not said before what was typed is on disk', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Set up')
  const path = onlyPlanFile(machine.plansFolder)
  const area = page.getByRole('textbox', { name: 'Area covered' })
  await area.fill('The Wexmoor coast')
  const said = await saveState(page).innerText()
  const written = areaOnDisk(path)
  if (said === 'Saved') expect(written).toBe('The Wexmoor coast')
  await expect(saveState(page)).toHaveText('Saved')
  await expect.poll(() => areaOnDisk(path)).toBe('The Wexmoor coast')
})

test('while the disk keeps an edit waiting, “Saving…” is said, and “Saved” once it is there', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Set up')
  const path = onlyPlanFile(machine.plansFolder)
  const before = areaOnDisk(path)
  const letGo = holdLock(path)
  try {
    await page.getByRole('textbox', { name: 'Area covered' }).fill('The Wexmoor coast')
    await page.keyboard.press('Tab')
    await expect(saveState(page)).toHaveText('Saving…', { timeout: 1_800 })
    expect(areaOnDisk(path)).toBe(before)
  } finally {
    letGo()
  }
  await expect(saveState(page)).toHaveText('Saved')
  expect(areaOnDisk(path)).toBe('The Wexmoor coast')
})

test('undo survives a restart of the program', async ({ machine }) => {
  const first = await machine.start()
  await openSampleAt(first.page, 'Set up')
  const path = onlyPlanFile(machine.plansFolder)
  const before = String(areaOnDisk(path))
  await first.page.getByRole('textbox', { name: 'Area covered' }).fill('The Wexmoor coast')
  await first.page.keyboard.press('Tab')
  await expect.poll(() => areaOnDisk(path)).toBe('The Wexmoor coast')
  await first.app.close()

  const { page } = await machine.start()
  await choosePlan(page, 'Set up')
  const area = page.getByRole('textbox', { name: 'Area covered' })
  await expect(area).toHaveValue('The Wexmoor coast')
  await page.keyboard.press('Control+z')
  await expect(area).toHaveValue(before)
  await expect.poll(() => areaOnDisk(path)).toBe(before)
  await page.keyboard.press('Control+y')
  await expect(area).toHaveValue('The Wexmoor coast')
})

test('closing the window in the middle of a word keeps the word', async ({ machine }) => {
  const first = await machine.start()
  await openSampleAt(first.page, 'Set up')
  const path = onlyPlanFile(machine.plansFolder)
  await first.page.getByRole('textbox', { name: 'Area covered' }).press('Control+a')
  await first.page.keyboard.type('The Wexm')
  await first.app.close()
  expect(areaOnDisk(path)).toBe('The Wexm')
})

test('closing the window in the middle of a budget cell keeps the amount', async ({ machine }) => {
  const first = await machine.start()
  await openSampleAt(first.page, 'Budget')
  const path = onlyPlanFile(machine.plansFolder)
  await first.page.getByRole('gridcell', { name: '15,382.75' }).first().click()
  await first.page.keyboard.type('777')
  await expect(first.page.getByRole('textbox', { name: 'the Q1 amount in pounds' })).toHaveValue('777')
  await first.app.close()
  expect(valueOnDisk(path, 'select count(*) from lines where q1 = 77700')).toBe(1)
})

test('a crash after “Saved” loses nothing', async ({ machine }) => {
  const first = await machine.start()
  await openSampleAt(first.page, 'Set up')
  const area = first.page.getByRole('textbox', { name: 'Area covered' })
  await area.fill('The Wexmoor coast')
  await first.page.keyboard.press('Tab')
  await expect(area).toHaveAttribute('data-autosave', 'saved')
  await expect(saveState(first.page)).toHaveText('Saved')
  await first.app.kill()

  const { page } = await machine.start()
  await choosePlan(page, 'Set up')
  await expect(page.getByRole('textbox', { name: 'Area covered' })).toHaveValue('The Wexmoor coast')
  await goTo(page, 'History')
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(page.getByText(/^The history is whole/)).toBeVisible()
})

test('an edit made in a window that is behind is refused in words, and the newer state is shown', async ({
  machine,
}) => {
  const { page: first, app } = await machine.start()
  await openSampleAt(first, 'Set up')
  const opening = app.nextWindow()
  await app.menu(first, 'File', 'New window')
  const second = await opening
  await choosePlan(second, 'Set up')

  await first.getByRole('textbox', { name: 'Title of the plan' }).fill('The plan as agreed')
  await first.keyboard.press('Tab')
  const path = onlyPlanFile(machine.plansFolder)
  await expect.poll(() => valueOnDisk(path, 'select title from plan')).toBe('The plan as agreed')

  const before = areaOnDisk(path)
  const area = second.getByRole('textbox', { name: 'Area covered' })
  await area.fill('The Wexmoor coast')
  await second.keyboard.press('Tab')
  await expect(second.getByText(/^This plan was changed in another window or by someone else/)).toBeVisible()
  await expect(second.getByRole('textbox', { name: 'Title of the plan' })).toHaveValue('The plan as agreed')
  expect(areaOnDisk(path)).toBe(before)
  await expect(area).toHaveValue('The Wexmoor coast')
})
