import { chromium, type Browser } from '@playwright/test'
import { findChromium } from '../../scripts/findChromium.mjs'

/** Nothing but the specs may speak to the browser, and it may speak to nobody: every name leads nowhere. */
const args = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

let started: Promise<Browser> | undefined

/** The browser of this process, started when it is first wanted. It ends with the process. */
export const sharedBrowser = (): Promise<Browser> => (started ??= start())

function start(): Promise<Browser> {
  const executablePath = findChromium()
  // With scroll bars, as most people have them: they take room that a screen must do without.
  const options = { args, ignoreDefaultArgs: ['--hide-scrollbars'] }
  return chromium.launch(executablePath === undefined ? options : { ...options, executablePath })
}
