import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { fileIn, textIn, unzip } from '../word/unzip.ts'

/** Makes a Word document, receives it as a person does, and sees that it is one and whose plan it holds. */
export async function makeDocument(page: Page, name: string, planTitle: string): Promise<void> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `Make Word document: ${name}` }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/[.]docx$/)
  await expect(page.getByText(`Made: ${download.suggestedFilename()}`)).toBeVisible()
  const bytes = readFileSync(await download.path())
  expect(bytes.toString('latin1', 0, 2)).toBe('PK')
  expect(textIn(fileIn(unzip(bytes), 'word/document.xml'))).toContain(planTitle)
}
