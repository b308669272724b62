import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, nodePath, root, stampFolder } from './places.mjs'
import { run } from './run.mjs'

const electronFolder = join(root, 'node_modules', 'electron')
const failure = join(stampFolder, 'electron-unavailable')
const oneDay = 24 * 3600 * 1000

/** The path of Electron's program, fetched once where it is not there yet; undefined where it cannot be had. */
export async function electronBinary(say) {
  const found = installedBinary()
  if (found || failedToday()) return found
  say('Fetching Electron (once)…')
  const { code } = await run(nodePath(), [join(electronFolder, 'install.js')], {
    timeLimitSeconds: 60,
    env: environment(),
  })
  const fetched = code === 0 ? installedBinary() : undefined
  rememberOutcome(fetched)
  return fetched
}

function installedBinary() {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist')
  const binary = join(folder, readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/** After a failure the next starts do not wait for the network again until a day has passed. */
function failedToday() {
  return existsSync(failure) && Date.now() - statSync(failure).mtimeMs < oneDay
}

function rememberOutcome(fetched) {
  rmSync(failure, { force: true })
  if (fetched) return
  mkdirSync(stampFolder, { recursive: true })
  writeFileSync(failure, '')
}
