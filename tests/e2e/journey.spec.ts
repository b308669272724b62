import { expect, type Page } from '@playwright/test'
import { addLine, cell, choose, focusedCell, moveTo, typeAmount } from './budgetGrid.ts'
import { findingLink, openChecks } from './checks.ts'
import { makeDocument } from './documents.ts'
import { goTo, headingOf } from './places.ts'
import { test } from './ringfence.ts'

const grant = 'Drug and alcohol treatment and recovery improvement grant'
const need = 'Too few people leaving prison reach treatment within three weeks'
const planTitle = 'Rotherham drug and alcohol treatment and recovery plan 2026-27'

test('a partnership lead goes from a blank machine to a plan in Word', async ({ machine }) => {
  test.setTimeout(150_000)
  const { page } = await machine.start()
  await test.step('a new blank plan for Rotherham', () => beginPlan(page))
  await test.step('the senior responsible owner', () => addOwner(page))
  await test.step('a need', () => addNeed(page))
  await test.step('a confirmed local source', () => addGrant(page))
  await test.step('two interventions from the menu', async () => {
    await addIntervention(page, 'outreach', 'Assertive outreach and engagement')
    await addIntervention(page, 'prison release', 'Prison release and continuity of care')
  })
  const lastLine = await test.step('the budget, by keyboard', () => fillBudget(page))
  await test.step('one penny too much, found, followed and undone', () => breakAndUndo(page, lastLine))
  await test.step('the timetable and its papers', () => fillTimetable(page))
  await test.step('the required sections', () => writeSections(page))
  await test.step('both documents', async () => {
    await makeDocument(page, 'Annual plan', planTitle)
    await makeDocument(page, 'Finance schedule', planTitle)
  })
})

async function beginPlan(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Plan your drug and alcohol treatment/)
  await page.getByRole('button', { name: 'New plan…' }).click()
  const dialog = page.getByRole('dialog', { name: 'New plan' })
  await dialog.getByRole('combobox', { name: 'Authority' }).fill('rother')
  await dialog.getByRole('option', { name: /^Rotherham/ }).click()
  await dialog.getByRole('combobox', { name: 'Financial year' }).selectOption('2026-27')
  await expect(dialog.getByRole('combobox', { name: 'Guidance' }).locator('option:checked')).toHaveText(
    /England, 2026-27/,
  )
  await expect(dialog.getByRole('textbox', { name: 'Title of the plan' })).toHaveValue(planTitle)
  await dialog.getByRole('button', { name: 'Begin the plan' }).click()
  await expect(headingOf(page, 'Set up')).toBeFocused()
}

async function addOwner(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a member' }).click()
  await expect(page.getByRole('textbox', { name: 'Organisation' })).toBeFocused()
  await page.keyboard.type('Public Health, Rotherham Council')
  await page.getByRole('textbox', { name: 'Name or post' }).fill('Director of Public Health')
  await expect(page.getByText('The partnership has no senior responsible owner (SRO)')).not.toHaveCount(0)
  await page.getByRole('combobox', { name: 'What they answer for' }).selectOption('sro')
  await expect(page.getByText('The partnership has no senior responsible owner (SRO)')).toHaveCount(0)
}

async function addNeed(page: Page): Promise<void> {
  await goTo(page, 'Local need')
  await page.getByRole('button', { name: 'Add a need' }).click()
  await expect(page.getByRole('textbox', { name: 'Need' })).toBeFocused()
  await page.keyboard.type(need)
  await page.getByRole('combobox', { name: 'Area of recovery' }).selectOption('Justice')
  await page.getByRole('checkbox', { name: /^A priority/ }).press('Space')
  await page.getByRole('textbox', { name: 'What shows it' }).fill('Two in five are seen in time (2025-26).')
  await expect(page.getByRole('button', { name: need, exact: true })).toBeVisible()
}

async function addGrant(page: Page): Promise<void> {
  await goTo(page, 'Funding')
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('menuitem', { name: /^Local money/ }).click()
  const name = page.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await name.fill(grant)
  const allocation = page.getByRole('textbox', { name: 'Allocation for the year' })
  await allocation.fill('£2,242,263')
  await page.getByRole('combobox', { name: 'How firm it is' }).selectOption('Confirmed')
  await expect(allocation).toHaveValue('2,242,263.00')
  await expect(page.getByRole('heading', { level: 2, name: grant })).toBeVisible()
}

async function addIntervention(page: Page, sought: string, title: string): Promise<void> {
  await goTo(page, 'Interventions')
  await page
    .getByRole('group', { name: 'What is shown' })
    .getByRole('button', { name: 'Choose from the menu' })
    .click()
  await page.getByRole('searchbox', { name: 'Search the menu' }).fill(sought)
  await page.getByRole('button', { name: `Add to the plan: ${title}` }).click()
  const delivery = page.getByRole('textbox', { name: 'What will be delivered' })
  await expect(delivery).toBeFocused()
  await page.keyboard.type(
    'Two workers meet people where they are and stay with them to a first appointment.',
  )
  await page.getByRole('checkbox', { name: need }).press('Space')
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: need })).toBeChecked()
}

async function fillBudget(page: Page): Promise<string> {
  await goTo(page, 'Budget')
  const outreach = await addLine(page, 'Outreach workers')
  await choose(page, 'interventionId', 'Intervention', 'Assertive')
  // The only source pays, until another is chosen.
  await expect(cell(page, outreach, 'shares')).toHaveText(grant)
  await typeAmount(page, 'amount', '1200000')
  for (const quarter of ['q1', 'q2', 'q3', 'q4'] as const)
    await expect(cell(page, outreach, quarter)).toHaveText('300,000.00')

  const release = await addLine(page, 'Prison release workers')
  await choose(page, 'interventionId', 'Intervention', 'Prison')
  await expect(cell(page, release, 'shares')).toHaveText(grant)
  await typeAmount(page, 'q1', '260,565.75')
  await typeAmount(page, 'q2', '260,565.75')
  await typeAmount(page, 'q3', '260565.75')
  await expect(position(page)).toContainText('£260,565.75 not planned yet')
  await typeAmount(page, 'q4', '260565.75')
  await expect(cell(page, release, 'amount')).toHaveText('1,042,263.00')
  await expect(position(page)).toContainText('£2,242,263 planned of £2,242,263')
  await expect(position(page)).toContainText('Balanced')
  return release
}

const position = (page: Page) =>
  page.getByRole('list', { name: 'Position of each source' }).getByRole('listitem').filter({ hasText: grant })

async function breakAndUndo(page: Page, line: string): Promise<void> {
  const problem = `${grant} is over-planned by £0.01: £2,242,263.01 is planned on it`
  await moveTo(page, 'q4')
  expect(await focusedCell(page)).toEqual({ line, column: 'q4' })
  await typeAmount(page, 'q4', '260565.76')
  await expect(position(page)).toContainText('Over-planned by £0.01')

  const checks = await openChecks(page)
  await findingLink(checks, problem).press('Enter')
  await expect(headingOf(page, 'Funding')).toBeVisible()
  const allocation = page.getByRole('textbox', { name: 'Allocation for the year' })
  await expect(allocation).toBeFocused()
  await expect(allocation).toHaveAccessibleDescription(/is over-planned by £0[.]01/)

  await page.keyboard.press('Control+z')
  await expect(findingLink(checks, problem)).toHaveCount(0)
  await expect(allocation).not.toHaveAccessibleDescription(/over-planned/)
  await goTo(page, 'Budget')
  await expect(position(page)).toContainText('Balanced')
}

async function fillTimetable(page: Page): Promise<void> {
  await goTo(page, 'Timetable')
  await addStep(page, 'Plan submitted', 'Submission of the plan', '26 February 2027')
  await addStep(page, 'Partnership board', 'Meeting', '25/3/27')
  await addStep(page, 'Board papers', 'Papers for a meeting')
  await page.getByRole('combobox', { name: 'For which meeting' }).selectOption('Partnership board')
  // Five clear working days before Thursday 25 March.
  await expect(page.getByText('Publish by Wednesday 17 March 2027')).toBeVisible()

  await page.getByRole('button', { name: 'Partnership board', exact: true }).click()
  await dateField(page).fill('1 April 2027')
  await page.keyboard.press('Enter')
  const papers = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Board papers', exact: true }) })
  // Good Friday and Easter Monday lie between.
  await expect(papers).toContainText('Monday 22 March 2027')
}

const dateField = (page: Page) =>
  page.getByRole('list', { name: /^Dates/ }).getByRole('textbox', { name: 'Date', exact: true })

async function addStep(page: Page, title: string, kind: string, date?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a step' }).click()
  await expect(page.getByRole('textbox', { name: 'Step' })).toBeFocused()
  await page.keyboard.type(title)
  await page.getByRole('combobox', { name: 'Kind' }).selectOption(kind)
  if (date !== undefined) {
    await dateField(page).fill(date)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('button', { name: title, exact: true })).toBeVisible()
}

async function writeSections(page: Page): Promise<void> {
  await goTo(page, 'Documents')
  for (const section of ['Summary', 'Partnership and governance', 'Local need']) {
    const about = page.getByRole('region', { name: section, exact: true })
    await expect(about.getByText('Required')).toBeVisible()
    await about.getByRole('textbox').fill(`What this plan says under ${section.toLowerCase()}.`)
  }
  const checks = page.getByRole('complementary', { name: 'Checks' })
  await expect(checks.getByText(/has not been written/)).toHaveCount(0)
}
