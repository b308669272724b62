import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { root, stampFolder } from './places.mjs'
import { run } from './run.mjs'

const lock = join(root, 'package-lock.json')
const npmsOwnRecord = join(root, 'node_modules', '.package-lock.json')
const stamp = join(stampFolder, 'installed')

/** Installs the packages unless those package-lock.json names are there already. */
export async function ensureInstalled(say) {
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (!isInstalled(hash)) await install(say)
  mkdirSync(stampFolder, { recursive: true })
  writeFileSync(stamp, hash)
}

function isInstalled(hash) {
  if (!existsSync(npmsOwnRecord)) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  // Somebody ran npm by hand: npm writes its record at the end of an install.
  return statSync(npmsOwnRecord).mtimeMs >= statSync(lock).mtimeMs
}

async function install(say) {
  say('Installing packages (the first time takes a minute or two)…')
  const { code, output } = await installExactly()
  if (code === 0) return
  throw new Error(
    `${output}\nThe packages could not be installed. Check that this machine can reach its npm registry, then run this again.`,
  )
}

/**
 * `npm ci` refuses a lock file that lacks other platforms' optional packages, as one does that was written where
 * the registry had none of them. `npm install --no-save` then installs what the lock file does name.
 */
async function installExactly() {
  const clean = mayDeletePackages() ? await npm(['ci']) : undefined
  if (clean && !clean.output.includes('EUSAGE')) return clean
  return npm(['install', '--no-save'])
}

// The level of messages is ours, since the one of `npm --silent test` would hide why an install failed.
function npm(command) {
  const node = nodeOutsideThePackages()
  const args = [...command, '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']
  const npmProgram = findNpm(node)
  if (npmProgram) return run(node, [npmProgram, ...args])
  return process.platform === 'win32' ? run('npm', args, { shell: true }) : run('npm', args)
}

const isOurs = (file) => file.startsWith(join(root, 'node_modules') + sep)

/** `npm start` runs these scripts on the Node inside node_modules, which `npm ci` deletes; npm itself ran on another. */
function nodeOutsideThePackages() {
  return (
    [process.env.npm_node_execpath, process.execPath].find((file) => file && !isOurs(file)) ??
    process.execPath
  )
}

/** Windows will not delete a program that is running, and this one may be running on the Node among the packages. */
const mayDeletePackages = () => process.platform !== 'win32' || !isOurs(process.execPath)

function findNpm(node) {
  const besideNode = [
    join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(node), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  return [process.env.npm_execpath, ...besideNode].find(
    (file) => file?.endsWith('npm-cli.js') && existsSync(file),
  )
}
