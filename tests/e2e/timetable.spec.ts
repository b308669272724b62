import { expect, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
import { violations } from './axe.ts'
import { openSampleAt } from './openPlan.ts'
import { goTo } from './places.ts'
import { test } from './ringfence.ts'
import { wearing } from './looks.ts'

const dates = (page: Page) => page.getByRole('list', { name: /^Dates/ })
const told = (page: Page) => page.getByRole('region', { name: 'Announcements' })
const row = (page: Page, title: string) =>
  dates(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: title, exact: true }) })

test('a way to a decision is planned back from the submission, moves with it, and goes out as a calendar', async ({
  machine,
}) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openSampleAt(page, 'Timetable')
  await test.step('its steps come in one step, each on a working day in its order', async () => {
    await page.getByRole('button', { name: 'Add its steps: Cabinet decides before submission' }).focus()
    await page.keyboard.press('Enter')
    await expect(told(page)).toContainText('Added the steps of “Cabinet decides before submission”')
    // The sample is sent on 26 February 2027.
    await expect(row(page, 'Cabinet agrees the plan')).toContainText('Thursday 18 February 2027')
    await expect(row(page, 'Papers for cabinet')).toContainText('Wednesday 10 February 2027')
    await expect(
      page.getByRole('button', { name: 'Added: Cabinet decides before submission' }),
    ).toBeDisabled()
  })
  await test.step('moving the submission tells what moved, and what cannot be met', async () => {
    await page.getByRole('button', { name: 'Plan sent to the regional team', exact: true }).click()
    const date = row(page, 'Plan sent to the regional team').getByRole('textbox', {
      name: 'Date',
      exact: true,
    })
    await date.fill('14 December 2026')
    await page.keyboard.press('Enter')
    await expect(told(page)).toContainText(
      /\d+ other dates have moved with it: .+ before today, and cannot be met as planned/,
    )
    await expect(row(page, 'Cabinet agrees the plan')).toContainText('Friday 4 December 2026')
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(row(page, 'Cabinet agrees the plan')).toContainText('Thursday 18 February 2027')
  })
  await test.step('a step is reckoned from another, and keeps its date when it no longer is', async () => {
    await page.getByRole('button', { name: 'Cabinet agrees the plan', exact: true }).click()
    const cabinet = row(page, 'Cabinet agrees the plan')
    await cabinet.getByRole('textbox', { name: 'How many' }).fill('6')
    await page.keyboard.press('Enter')
    await expect(cabinet.getByText('Falls on Wednesday 17 February 2027')).toBeVisible()
    await cabinet.getByRole('textbox', { name: 'How many' }).fill('many')
    await page.keyboard.press('Enter')
    await expect(cabinet.getByText('Enter a whole number of days from 0 to 400, like 10')).toBeVisible()
    await cabinet.getByRole('textbox', { name: 'How many' }).fill('5')
    await page.keyboard.press('Enter')
    await expect(cabinet.getByText('Falls on Thursday 18 February 2027')).toBeVisible()
    await cabinet.getByRole('combobox', { name: 'Reckoned from' }).selectOption('')
    await expect(cabinet.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue('18 February 2027')
    await cabinet
      .getByRole('group', { name: 'Waits for' })
      .getByRole('checkbox', { name: 'Papers for cabinet', exact: true })
      .check()
    expect.soft(await violations(page), 'A step').toEqual([])
  })
  await test.step('the line of time shows the same dates', async () => {
    await page.getByRole('button', { name: 'Line of time' }).click()
    const line = page.getByRole('region', { name: 'The timetable on a line of time' })
    await expect(line.getByRole('row', { name: /Cabinet agrees the plan 18 February 2027/ })).toBeVisible()
    for (const look of ['light', 'dark', 'forced colours'] as const) {
      await wearing(page, look)
      expect.soft(await violations(page), `Line of time, ${look}`).toEqual([])
    }
    await line.getByRole('button', { name: 'Cabinet agrees the plan' }).click()
    await expect(row(page, 'Cabinet agrees the plan').getByRole('textbox', { name: 'Step' })).toBeVisible()
  })
  await test.step('as a calendar another program reads', async () => {
    await goTo(page, 'Documents')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Make calendar file: Calendar' }).click()
    const file = await (await download).path()
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[])
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
    expect(events.find(({ summary }) => summary === 'Cabinet agrees the plan')?.startDate.toString()).toBe(
      '2027-02-18',
    )
  })
})

test('agreeing a plan above the sum of a key decision needs notice of it', async ({ machine }) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Timetable')
  const field = page.getByRole('textbox', { name: 'A decision is a key one from' })
  await field.fill('500,000')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/which makes agreeing it a key decision \(from £500,000\)/)).toBeVisible()
  await field.fill('')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/which makes agreeing it a key decision/)).toHaveCount(0)
})
