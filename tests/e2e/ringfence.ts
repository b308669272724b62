import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import type { Desktop, Launched } from '../electron/desktop.ts'
import { launchRingfence } from '../electron/launch.ts'

/** A computer nobody has used Ringfence on yet. What it keeps outlives the program, so that it can be started again. */
export interface Machine {
  readonly plansFolder: string
  /** Starts the program, today being 21 November 2026, with the files named as on its command line. */
  readonly start: (...files: readonly string[]) => Promise<Launched>
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ringfence-e2e-'))

export const test = base.extend<{ machine: Machine }>({
  // Playwright reads which fixtures are wanted from the pattern.
  machine: async ({}, use) => {
    const started: Desktop[] = []
    const plansFolder = newFolder()
    const profileFolder = newFolder()
    await use({
      plansFolder,
      start: async (...files) => {
        const launched = await launchRingfence({ plansFolder, profileFolder, today: '2026-11-21', files })
        started.push(launched.app)
        return launched
      },
    })
    for (const app of started) await app.close()
  },
})
