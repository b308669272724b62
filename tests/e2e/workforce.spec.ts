import { expect, type Locator, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { openSample } from './places.ts'
import { test } from './ringfence.ts'

async function openWorkforce(page: Page): Promise<void> {
  await openSample(page)
  await page
    .getByRole('navigation', { name: 'Steps of the plan' })
    .getByRole('link', { name: /^Workforce/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Workforce' })).toBeVisible()
}

const view = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'What is shown' }).getByRole('button', { name, exact: true })

/** One figure of the cost of the post that is open. */
const cost = (page: Page, title: string): Locator =>
  page.locator('dl > div').filter({ hasText: title }).getByRole('button')

/** WTE, last year’s, the difference, headcount and vacancies of a role in the table of totals. */
async function totalsOf(page: Page, role: string): Promise<readonly string[]> {
  const cells = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: role, exact: true }) })
    .getByRole('cell')
  return (await cells.allTextContents()).slice(0, 5)
}

/** Types over what a field holds, by keys alone. */
async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function pick(page: Page, label: string, choice: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: label, exact: true }))
  await page.keyboard.type(choice)
}

async function addNurse(page: Page): Promise<void> {
  const add = page.getByRole('button', { name: 'Add a post' })
  await tabTo(page, add)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await expect(page.getByText('Not costed yet: enter the full-time salary.')).toBeVisible()
  await pick(page, 'Role', 'Nurse')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Nurse')
  await typeInto(page, 'Full-time salary', '34422')
  await pick(page, 'Kind of employer', 'NHS')
  await expect(page.getByRole('textbox', { name: 'Employer’s pension, %' })).toHaveValue('23.78')
  await typeInto(page, 'First day', '1 October 2027')
}

test('a post’s quarters follow from its dates, and the totals from the posts', async ({ machine }) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openWorkforce(page)

  await test.step('a nurse from 1 October, by keyboard', async () => {
    await addNurse(page)
    // 34,422 + 15% of what is above 5,000 + 23.78% + 0.5% = 47,192.9616, of which 183 of 366 days.
    await expect(cost(page, 'A whole year')).toHaveText('£47,192.96')
    await expect(cost(page, 'In 2027-28')).toHaveText('£23,596.48')
    await expect(cost(page, 'April to June')).toHaveText('£0')
    await expect(cost(page, 'July to September')).toHaveText('£0')
    // 92 and 91 of those days; the odd penny goes to the larger remainder.
    await expect(cost(page, 'October to December')).toHaveText('£11,862.71')
    await expect(cost(page, 'January to March')).toHaveText('£11,733.77')
    await expect(page.getByText('Costed for 183 of the 366 days of 2027-28.')).toBeVisible()
  })

  await test.step('rates of one’s own are not the pack’s any more', async () => {
    await page.getByRole('textbox', { name: 'Employer’s pension, %' }).fill('20.5')
    await expect(page.getByRole('combobox', { name: 'Kind of employer' })).toHaveValue('')
    await page.getByRole('textbox', { name: 'Employer’s pension, %' }).fill('200')
    await expect(page.getByText('Enter a percentage from 0 to 100, such as 15 or 23.78')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: 'Employer’s pension, %' })).toHaveValue('20.5')
  })

  await test.step('two sources share it', async () => {
    const shares = page.getByRole('group', { name: 'Paid by' })
    await shares.getByRole('combobox', { name: 'Source' }).selectOption('Drug and alcohol ring-fence')
    await expect(page.getByText(/^The shares make 100%/)).toBeVisible()
    await shares.getByRole('textbox', { name: 'Share, %' }).fill('62.5')
    // The check that looks at shares says so beside the field.
    await expect(page.getByText(/62\.5%/).first()).toBeVisible()
    await shares
      .getByRole('combobox', { name: 'Share with another source' })
      .selectOption('Council housing contribution')
    await expect(shares.getByRole('textbox', { name: 'Share, %' }).last()).toHaveValue('37.5')
    await expect(page.getByText(/^The shares make 100%/)).toBeVisible()
  })

  await test.step('a vacancy, by role against last year', async () => {
    await view(page, 'Totals by role').click()
    await expect.poll(() => totalsOf(page, 'Nurse')).toEqual(['4', 'Not known', 'Not known', '4', '4'])
    await view(page, 'Posts').click()
    await page.getByRole('button', { name: /^Nurse 1 WTE/ }).click()
    await page.getByRole('combobox', { name: 'In post or vacant' }).selectOption('Somebody is in post')
    await page.getByRole('textbox', { name: 'Last year’s WTE' }).fill('0.6')
    await view(page, 'Totals by role').click()
    await expect.poll(() => totalsOf(page, 'Nurse')).toEqual(['4', '0.6', '+3.4', '4', '3'])
  })

  await test.step('removed, and taken back', async () => {
    await view(page, 'Posts').click()
    await page.getByRole('button', { name: /^Nurse 1 WTE/ }).click()
    await page.getByRole('button', { name: 'Remove this post' }).click()
    await expect(page.getByRole('button', { name: /^Nurse 1 WTE/ })).toHaveCount(0)
    await page.getByRole('region', { name: 'Announcements' }).getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('button', { name: /^Nurse 1 WTE/ })).toBeVisible()
  })
})

test('training costs its places in its quarter', async ({ machine }) => {
  const { page } = await machine.start()
  await openWorkforce(page)
  await view(page, 'Training and skills').click()
  await page.getByRole('button', { name: 'Add training' }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Wound care')
  await page.getByRole('textbox', { name: 'Places' }).fill('8')
  await page.getByRole('textbox', { name: 'Cost of one place' }).fill('450')
  await page.getByRole('combobox', { name: 'Paid in' }).selectOption('January to March')
  await expect(page.getByText('Cost in the year: £3,600')).toBeVisible()
  await page.getByRole('button', { name: 'Remove Wound care' }).click()
  await expect(page.getByRole('button', { name: 'Wound care', exact: true })).toHaveCount(0)
  await page.getByRole('region', { name: 'Announcements' }).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Wound care', exact: true })).toBeVisible()
})

test('every view of the workforce is without a fault that axe can find', async ({ machine }) => {
  test.setTimeout(120_000)
  const { page } = await machine.start()
  await openWorkforce(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const name of ['Posts', 'Totals by role', 'Training and skills']) {
      await view(page, name).click()
      if (name === 'Training and skills')
        await page.getByRole('button', { name: 'Motivational interviewing', exact: true }).click()
      await page.waitForTimeout(300)
      expect(await violations(page), `${name}, ${colorScheme}`).toEqual([])
    }
  }
})
