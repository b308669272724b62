// `npm start`: installs and builds what is missing, then opens Ringfence on its own or, where Electron cannot run, in a browser.
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { electronBinary } from './electronBinary.mjs'
import { ensureInstalled } from './install.mjs'
import { launch } from './launch.mjs'
import { environment, nodePath, root } from './places.mjs'

const say = (line) => console.log(line)
const forBrowserOnly = '--browser'
const forElectronOnly = '--no-sandbox'
const args = process.argv.slice(2).filter((arg) => arg !== forBrowserOnly)
const hasDesktop = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

async function start() {
  await ensureInstalled(say)
  await ensureBuilt(say)
  if (process.argv.includes(forBrowserOnly)) return serve()
  if (!hasDesktop) return serveBecause('There is no desktop here to open a window on')
  const binary = await electronBinary(say)
  if (!binary) return serveBecause('Electron could not be fetched')
  say('Opening Ringfence…')
  const { ELECTRON_RUN_AS_NODE: _, ...env } = environment()
  const { code, failedAtOnce } = await launch(binary, [root, ...args], { env, holdErrors: true })
  return failedAtOnce ? serveBecause('Electron could not start here') : code
}

function serveBecause(reason) {
  say(`${reason}, so Ringfence runs in the browser instead; everything else is the same.`)
  return serve()
}

async function serve() {
  const program = [join(root, 'src', 'cli', 'index.ts'), 'serve']
  const rest = args.filter((arg) => arg !== forElectronOnly)
  const { code } = await launch(nodePath(), [...program, ...(hasDesktop ? ['--open'] : []), ...rest], {
    env: environment(),
  })
  return code
}

try {
  process.exitCode = await start()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
