import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { environment, nodePath, root, toolPath } from './places.mjs'
import { run } from './run.mjs'

const sources = ['src', 'resources', 'electron.vite.config.ts', 'package-lock.json']
const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Builds the program unless out/ is newer than everything it is built from. */
export async function ensureBuilt(say) {
  if (isBuilt()) return
  say('Building…')
  const { code, output } = await run(nodePath(), [toolPath('electron-vite'), 'build'], { env: environment() })
  if (code !== 0) throw new Error(`${output}\nThe program could not be built; the reason is above.`)
}

function isBuilt() {
  const built = products.map((name) => join(root, name))
  if (!built.every((file) => existsSync(file))) return false
  const oldestProduct = Math.min(...built.map((file) => statSync(file).mtimeMs))
  return sources.every((name) => lastChange(join(root, name)) <= oldestProduct)
}

/** Milliseconds of the newest change in a file or folder. A folder's own time tells of files that were deleted. */
function lastChange(path) {
  if (!existsSync(path)) return 0
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}
