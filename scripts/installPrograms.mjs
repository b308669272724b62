import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { run } from './run.mjs'

const aptGet = '/usr/bin/apt-get'

/** Programs that tests drive and that come from no npm package: the stages that need each, and how Debian calls it. */
const programs = [
  {
    stages: ['e2e'],
    name: 'Chromium',
    package: 'chromium',
    isThere: () => findChromium() !== undefined,
    advice:
      'No Chromium was found for the end-to-end tests: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program.',
  },
  {
    stages: ['unit'],
    name: 'LibreOffice',
    package: 'libreoffice-calc-nogui',
    isThere: () => spawnSync('soffice', ['--version']).status === 0,
    advice:
      'LibreOffice was not found, so no second calculator works out the workbook: install it, with soffice on the path.',
  },
]

/** Puts in place what the stages named need where that takes no password, and otherwise says what to do. */
export async function ensurePrograms(stages, say) {
  const missing = programs.filter(
    (program) => program.stages.some((stage) => stages.includes(stage)) && !program.isThere(),
  )
  if (missing.length === 0) return
  const output = mayInstall() ? await install(missing, say) : ''
  for (const { advice } of missing.filter(({ isThere }) => !isThere())) say(`${output}${advice}`)
}

const mayInstall = () => existsSync(aptGet) && process.getuid?.() === 0

async function install(missing, say) {
  say(`Installing ${missing.map(({ name }) => name).join(' and ')} for the tests…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run(aptGet, ['update'], { env, timeLimitSeconds: 300 })
  const packages = missing.map((program) => program.package)
  const { code, output } = await run(aptGet, ['install', '--yes', '--no-install-recommends', ...packages], {
    env,
    timeLimitSeconds: 600,
  })
  return code === 0 ? '' : `${output}\n`
}
