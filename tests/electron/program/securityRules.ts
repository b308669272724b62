import type { EventEmitter } from 'node:events'

const must: Electron.WebPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false }
const may = ['preload', 'spellcheck']

/** Refuses a window that gives its page more than it should have, whatever it is asked to be. */
export function checkPreferences(preferences: Electron.WebPreferences = {}): void {
  for (const [name, value] of Object.entries(must)) {
    if (preferences[name as keyof Electron.WebPreferences] !== value)
      throw new Error(`A window must be given webPreferences.${name}: ${String(value)}.`)
  }
  const more = Object.keys(preferences).filter((name) => !(name in must) && !may.includes(name))
  if (more.length > 0) throw new Error(`A window must not be given webPreferences.${more.join(', ')}.`)
}

/** What the program would say, were a page to ask. */
interface Guards {
  /** Hears of what is about to happen, and may prevent it. */
  readonly contents: EventEmitter
  readonly mayOpen: (address: string) => boolean
  readonly permissionAnswers: (permission: string) => readonly boolean[]
}

const elsewhere = 'https://example.org/'
const devices = ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'unknown']

/** Refuses to load a page that is not confined: it must not open windows, leave, embed pages or be granted devices. */
export function checkGuards({ contents, mayOpen, permissionAnswers }: Guards): void {
  if (mayOpen(elsewhere)) throw new Error('A page must be denied new windows.')
  if (!prevents(contents, 'will-navigate', { url: elsewhere }))
    throw new Error('A page must be kept from navigating elsewhere.')
  if (!prevents(contents, 'will-attach-webview', {})) throw new Error('A page must be denied a webview.')
  for (const permission of devices) {
    if (permissionAnswers(permission).includes(true))
      throw new Error(`A page must be denied the permission ${permission}.`)
  }
}

/** Whether the program prevents what it is told is about to happen. */
export function prevents(contents: EventEmitter, event: string, details: object): boolean {
  let prevented = false
  contents.emit(event, { ...details, preventDefault: () => (prevented = true) })
  return prevented
}
