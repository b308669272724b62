import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { app, openWindows, stayOpen, windowClosed } from './app.ts'
import { answerBrowser, browser } from './browser.ts'
import { checkPreferences, prevents } from './securityRules.ts'
import { strict } from './strict.ts'
import { createWebContents } from './webContents.ts'

type Implemented = Pick<
  Electron.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'restore'
  | 'isMinimized'
  | 'isMaximized'
  | 'maximize'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'close'
  | 'destroy'
>

interface OpenWindow extends ReturnType<typeof createWebContents> {
  readonly window: Implemented & EventEmitter & { readonly webContents: OpenWindow['contents'] }
  readonly comeForward: () => void
  readonly gone: () => void
}

const windows = new Map<number, OpenWindow>()
let created = 0
let focused: number | undefined

function createWindow(options: Electron.BrowserWindowConstructorOptions): OpenWindow {
  checkPreferences(options.webPreferences)
  created += 1
  const id = created
  const events = new EventEmitter()
  const page = createWebContents(id)
  const bounds = {
    x: options.x ?? 0,
    y: options.y ?? 0,
    width: options.width ?? 800,
    height: options.height ?? 600,
  }
  let maximised = false
  const comeForward = (): void => {
    focused = id
  }
  const close = (): void => {
    if (!prevents(events, 'close', {})) void browser.ask('close', id, false)
  }
  const gone = (): void => {
    if (!windows.delete(id)) return
    if (focused === id) focused = [...windows.keys()].at(-1)
    events.emit('closed')
    windowClosed(id)
  }
  const members = {
    id,
    loadURL: async (address) => {
      await page.contents.loadURL(address)
      events.emit('ready-to-show')
    },
    show: comeForward,
    focus: comeForward,
    restore: comeForward,
    isMinimized: () => false,
    isMaximized: () => maximised,
    maximize: () => {
      maximised = true
    },
    getNormalBounds: () => bounds,
    isDestroyed: () => !windows.has(id),
    close,
    destroy: () => void browser.ask('close', id, true),
  } satisfies Implemented
  const window = strict('BrowserWindow', Object.assign(events, members, { webContents: page.contents }))
  void browser.ask('openWindow', id, bounds, readFileSync(options.webPreferences?.preload ?? '', 'utf8'))
  openWindows.set(id, close)
  return { ...page, window, comeForward, gone }
}

/** A constructor, as Electron's is, though what it makes is not of a class. */
function Constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
  if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
  const made = createWindow(options)
  windows.set(made.window.id, made)
  made.comeForward()
  app.emit('web-contents-created', {}, made.contents)
  return made.window
}

export const BrowserWindow = strict(
  'BrowserWindow',
  Object.assign(Constructor, {
    getAllWindows: () => [...windows.values()].map(({ window }) => window),
    getFocusedWindow: () => (focused === undefined ? null : (windows.get(focused)?.window ?? null)),
  }),
)

answerBrowser({
  mayNavigate: (id, url) => {
    const made = windows.get(id)
    return made !== undefined && !prevents(made.contents, 'will-navigate', { url })
  },
  mayOpenWindow: (id, address) => windows.get(id)?.mayOpen(address),
  mayLeave: (id) => {
    const made = windows.get(id)
    const leaves = made === undefined || prevents(made.contents, 'will-prevent-unload', {})
    if (!leaves) stayOpen()
    return leaves
  },
  navigated: (id, address) => windows.get(id)?.navigated(address),
  closeAsked: (id) => windows.get(id)?.window.close(),
  closed: (id) => windows.get(id)?.gone(),
  focus: (id) => windows.get(id)?.comeForward(),
})
