import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { run } from './run.mjs'

const aptGet = '/usr/bin/apt-get'
const advice =
  'No Chromium was found for the end-to-end tests: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program.'

/** Puts a Chromium in place for the end-to-end tests where that needs no password, and otherwise says what to do. */
export async function ensureChromium(say) {
  if (findChromium()) return
  if (!existsSync(aptGet) || process.getuid?.() !== 0) return say(advice)
  say('Installing Chromium for the end-to-end tests…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run(aptGet, ['update'], { env, timeLimitSeconds: 300 })
  const { output } = await run(aptGet, ['install', '--yes', '--no-install-recommends', 'chromium'], {
    env,
    timeLimitSeconds: 600,
  })
  if (!findChromium()) say(`${output}\n${advice}`)
}
