import { expect } from '@playwright/test'
import { violations } from './axe.ts'
import { goTo, openSample } from './places.ts'
import { test } from './ringfence.ts'

test('a condition of one’s own is written down with the keyboard, and says what it still needs', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSample(page)
  await goTo(page, 'Funding')
  await page.getByRole('list', { name: 'Funding sources' }).getByRole('button').first().click()
  await test.step('a source has a name, so that it can be chosen by it', async () => {
    const name = page.getByRole('textbox', { name: 'Name', exact: true })
    await name.fill('  ')
    await name.press('Tab')
    await expect(page.getByText('Give this source a name')).toBeVisible()
    await name.press('Escape')
    await expect(name).not.toHaveValue('  ')
  })
  await page.getByRole('button', { name: 'Add a condition' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Add a condition to / })
  await dialog.getByLabel('What it asks').selectOption('A body has to be joined')
  const body = dialog.getByRole('textbox', { name: 'The body to be joined' })
  await body.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Name the body that has to be joined')
  expect.soft(await violations(page), 'Adding a condition').toEqual([])
  await body.fill('The regional board')
  await body.press('Enter')
  await expect(dialog).toHaveCount(0)
  const own = page.getByRole('list', { name: 'Conditions written down here' })
  await expect(own.getByText('To be joined: The regional board')).toBeVisible()
  await test.step('removing it is told with an Undo, and keeps the keyboard at hand', async () => {
    await own
      .getByRole('button', { name: 'Remove the condition: To be joined: The regional board' })
      .press('Enter')
    await expect(own).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Add a condition' })).toBeFocused()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(own.getByText('To be joined: The regional board')).toBeVisible()
  })
  await test.step('removing a source says what becomes of what it paid for, with an Undo', async () => {
    await page.getByRole('button', { name: 'Remove this source' }).click()
    await expect(
      page.getByText(/^Removed “.+”\. What it paid for is left to its other sources, or to none$/),
    ).toBeVisible()
    // What was told before may not have left yet: the newest stands last.
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(own.getByText('To be joined: The regional board')).toBeVisible()
  })
})
