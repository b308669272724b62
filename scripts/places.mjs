import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Where these scripts remember what they did; it goes whenever node_modules goes. */
export const stampFolder = join(root, 'node_modules', '.ringfence')

const oldestNodeThatRunsTypeScript = 24

/** The Node that runs the program and its tools: the one among the packages, or this one where it is new enough. */
export function nodePath() {
  const ours = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(ours)) return ours
  if (Number.parseInt(process.versions.node, 10) >= oldestNodeThatRunsTypeScript) return process.execPath
  throw new Error(
    `This machine's Node is ${process.versions.node} and the newer one among the packages is missing. ` +
      'Delete node_modules and run this again, or install Node 26.',
  )
}

/** The JavaScript file behind a tool's command. Running it with Node works on Windows too, where commands are .cmd files. */
export function toolPath(packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]))
}

/** The environment for a tool or the program: whatever it starts as `node` is the same Node. */
export function environment(extra = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [dirname(nodePath()), process.env[pathName]].filter(Boolean).join(delimiter)
  return { ...process.env, [pathName]: path, ...extra }
}
