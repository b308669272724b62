import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { becomeReady } from './program/app.ts'
import { settings } from './program/settings.ts'

// Runs the built program as Electron would: its main module first, with the stand-in where it imports electron, then "ready".
const standIn = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url: standIn, shortCircuit: true } : next(name, context),
})

process.argv = [
  process.execPath,
  settings.root,
  `--user-data-dir=${settings.profileFolder}`,
  ...settings.words,
]
const { main } = JSON.parse(readFileSync(join(settings.root, 'package.json'), 'utf8')) as { main: string }
await import(pathToFileURL(join(settings.root, main)).href)
becomeReady()
