import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { fileIn, textIn, unzip } from '../word/unzip.ts'

/** Makes a Word document, receives it as a person does, and sees that it is one and whose plan it holds. */
export async function makeDocument(page: Page, name: string, planTitle: string): Promise<void> {
  // What the screen says keeps it a draft is what the document says, word for word.
  const state = await page
    .getByText(/^Draft: |^No check bars its submission/)
    .first()
    .innerText()
  const stands = /^(?:Draft: )?([^.]+)\./.exec(state)?.[1] ?? state
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `Make Word document: ${name}` }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/[.]docx$/)
  await expect(page.getByText(`Made: ${download.suggestedFilename()}`)).toBeVisible()
  const bytes = readFileSync(await download.path())
  expect(bytes.toString('latin1', 0, 2)).toBe('PK')
  const text = textIn(fileIn(unzip(bytes), 'word/document.xml'))
  expect(text).toContain(planTitle)
  expect(text).toContain(stands)
}
