import { expect, type Locator, type Page } from '@playwright/test'

export type Column = 'description' | 'interventionId' | 'shares' | 'costType' | 'q1' | 'q2' | 'q3' | 'q4' | 'amount'

export const budgetGrid = (page: Page): Locator => page.getByRole('treegrid', { name: 'Budget lines' })

export const cell = (page: Page, lineId: string, column: Column): Locator =>
  page.locator(`[row-id="${lineId}"] [col-id="${column}"]`)

/** Which cell of the grid the keyboard is in, an editor inside it included; null when it is elsewhere. */
export const focusedCell = (page: Page): Promise<{ line: string; column: string } | null> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('[role="gridcell"]')
    const line = cell?.closest('[row-id]')?.getAttribute('row-id')
    const column = cell?.getAttribute('col-id')
    return line && column ? { line, column } : null
  })

/** Waits until the keyboard is in a column, and gives the line's id. */
export async function lineAt(page: Page, column: Column): Promise<string> {
  await expect.poll(async () => (await focusedCell(page))?.column).toBe(column)
  return (await focusedCell(page))?.line ?? ''
}

/** Goes with the arrow keys to a column of the line the keyboard is in. */
export async function moveTo(page: Page, column: Column): Promise<void> {
  await page.keyboard.press('Home')
  for (let step = 0; step < 12; step += 1) {
    if ((await focusedCell(page))?.column === column) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`The arrow keys do not lead to ${column}`)
}

/** Types an amount into a column of the line the keyboard is in, and leaves the cell with Tab. */
export async function typeAmount(page: Page, column: Column, amount: string): Promise<void> {
  await moveTo(page, column)
  await page.keyboard.type(amount)
  await page.keyboard.press('Tab')
}
