import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import type { Reply, Send } from '../../src/contract/reply.ts'
import { contractCases, runContractCase } from '../contract/contractCases.ts'
import type { Launched } from './desktop.ts'
import { launchRingfence } from './launch.ts'

let launched: Launched
test.beforeAll(async () => {
  launched = await launchRingfence({
    plansFolder: mkdtempSync(join(tmpdir(), 'ringfence-contract-')),
    today: '2026-11-21',
  })
})
test.afterAll(async () => {
  await launched.app.close()
})

/** From the page, through the preload script, to the main process and back. */
const overIpc: Send = (name, input) =>
  launched.page.evaluate(([called, given]) => window.ringfence?.send(called, given), [
    name,
    input,
  ] as const) as Promise<Reply>

for (const each of contractCases) test(each.name, () => runContractCase(each, overIpc))
