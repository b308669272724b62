import { closeSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { meddle, onlyPlanFile } from './planFile.ts'
import { newFolder } from './ringfence.ts'

/** A plan file that is not among the plans: the sample, made by the program itself and handed on. */
export async function copyOfSample(page: Page, plansFolder: string): Promise<string> {
  await page.evaluate(() => window.ringfence?.send('library.createSample', {}))
  const path = join(newFolder(), 'Handed on.trplan')
  renameSync(onlyPlanFile(plansFolder), path)
  return path
}

/** What makes a plan file into something else. */
type Spoil = (path: string) => string

export const letterNamedAsPlan: Spoil = (path) => {
  writeFileSync(path, 'Dear partnership')
  return path
}

/** The header is whole; what comes after it is not. */
export const damagedPlan: Spoil = (path) => {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(60_000, 0xff), 0, 60_000, 4_096)
  closeSync(file)
  return path
}

export const newerPlan: Spoil = (path) => {
  meddle(path, 'pragma user_version = 999')
  return path
}
