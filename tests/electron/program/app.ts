import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { answerBrowser, browser } from './browser.ts'
import { settings } from './settings.ts'
import { strict } from './strict.ts'

const events = new EventEmitter()
let resolveReady: () => void
const ready = new Promise<void>((resolve) => (resolveReady = resolve))
let isReady = false
let quitting = false

type Implemented = Pick<
  Electron.App,
  | 'isPackaged'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'getAppPath'
  | 'getName'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'addRecentDocument'
  | 'clearRecentDocuments'
>

export const app = strict(
  'app',
  Object.assign(events, {
    isPackaged: false,
    whenReady: () => ready,
    isReady: () => isReady,
    getName: () => 'Ringfence',
    getAppPath: () => settings.root,
    getPath: (name) => {
      const folder = name === 'userData' ? settings.profileFolder : join(settings.profileFolder, name)
      mkdirSync(folder, { recursive: true })
      return folder
    },
    enableSandbox: () => {
      if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    },
    requestSingleInstanceLock: (extra) => {
      if (settings.second) void browser.ask('handOver', process.argv, process.cwd(), extra)
      return !settings.second
    },
    addRecentDocument: () => undefined,
    clearRecentDocuments: () => undefined,
    quit: () => {
      quitting = true
      events.emit('before-quit', {})
      if (openWindows.size === 0) finish(0)
      for (const close of openWindows.values()) close()
    },
    exit: (code = 0) => void browser.said().then(() => process.exit(code)),
  } satisfies Implemented),
)

/** How each window that is open closes; known here because the program ends with them. */
export const openWindows = new Map<number, () => void>()

/** Electron is ready once the main module has been evaluated, and not before. */
export function becomeReady(): void {
  if (quitting) return
  isReady = true
  events.emit('ready', {})
  resolveReady()
}

/** A page that would not leave has called off the end of the program. */
export function stayOpen(): void {
  quitting = false
}

export function windowClosed(id: number): void {
  openWindows.delete(id)
  if (openWindows.size > 0) return
  if (quitting) finish(0)
  else events.emit('window-all-closed')
}

function finish(code: number): void {
  events.emit('will-quit', {})
  events.emit('quit', {}, code)
  app.exit(code)
}

answerBrowser({
  secondInstance: (words, folder, extra) => events.emit('second-instance', {}, [...words], folder, extra),
  openFile: (path) => events.emit('open-file', { preventDefault: () => undefined }, path),
  quit: () => {
    app.quit()
  },
})
process.on('disconnect', () => process.exit(0))
