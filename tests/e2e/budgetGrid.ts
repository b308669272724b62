import { expect, type Locator, type Page } from '@playwright/test'

export type Column =
  | 'description'
  | 'interventionId'
  | 'shares'
  | 'costType'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'q4'
  | 'm2'
  | 'year2'
  | 'amount'

export const cell = (page: Page, lineId: string, column: Column): Locator =>
  page.locator(`[row-id="${lineId}"] [col-id="${column}"]`)

interface Place {
  readonly line: string
  readonly column: string
}

/** Which cell of the grid the keyboard is in, an editor inside it included; null when it is elsewhere. */
export const focusedCell = (page: Page): Promise<Place | null> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('[role="gridcell"]')
    const line = cell?.closest('[row-id]')?.getAttribute('row-id')
    const column = cell?.getAttribute('col-id')
    return line && column ? { line, column } : null
  })

/** Goes with the arrow keys to a column of the line the keyboard is in. */
export async function moveTo(page: Page, column: Column): Promise<void> {
  await page.keyboard.press('Home')
  for (let step = 0; step < 12; step += 1) {
    if ((await focusedCell(page))?.column === column) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`The arrow keys do not lead to ${column}`)
}

/** Types an amount into a column of the line the keyboard is in, and settles it with Enter. */
export async function typeAmount(page: Page, column: Column, amount: string): Promise<void> {
  await moveTo(page, column)
  await page.keyboard.type(amount)
  await expect(page.getByRole('textbox', { name: /in pounds/ })).toHaveValue(amount)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: /in pounds/ })).toHaveCount(0)
}

/** Chooses from the list of a column of the line the keyboard is in, by keys alone. */
export async function choose(page: Page, column: Column, label: string, wanted: string): Promise<void> {
  await moveTo(page, column)
  await page.keyboard.press('Enter')
  const list = page
    .getByRole('combobox', { name: label, exact: true })
    .and(page.locator('[role="gridcell"] *'))
  await expect(list).toBeFocused()
  await page.keyboard.type(wanted)
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
}

/** Adds a line with a name, and gives its id. The keyboard stays in it. */
export async function addLine(page: Page, description: string): Promise<string> {
  await page.getByRole('button', { name: 'Add line', exact: true }).press('Enter')
  await expect.poll(() => focusedCell(page)).toMatchObject({ column: 'description' })
  const line = (await focusedCell(page))?.line ?? ''
  await page.keyboard.type(description)
  await page.keyboard.press('Tab')
  await expect(cell(page, line, 'description')).toHaveText(description)
  return line
}

/** Pastes a text where the keyboard is, as the browser does on Ctrl+V. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)

/** What Ctrl+C or Ctrl+X puts on the clipboard. */
export const copied = (page: Page, how: 'copy' | 'cut'): Promise<{ text: string; html: string }> =>
  page.evaluate((kind) => {
    const clipboardData = new DataTransfer()
    const event = new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
    return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
  }, how)
