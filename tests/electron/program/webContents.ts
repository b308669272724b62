import { EventEmitter } from 'node:events'
import { browser } from './browser.ts'
import { checkGuards } from './securityRules.ts'
import { permissionAnswers } from './session.ts'
import { strict } from './strict.ts'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

type Implemented = Pick<
  Electron.WebContents,
  'id' | 'getURL' | 'isLoading' | 'send' | 'setWindowOpenHandler' | 'loadURL'
>

/** A page's side of the program, less the page itself, which is in the browser. */
export function createWebContents(id: number) {
  const events = new EventEmitter()
  let openHandler: OpenHandler = () => ({ action: 'allow' })
  let shown = ''
  let loading = false

  const mayOpen = (url: string): boolean => openHandler({ url } as Electron.HandlerDetails).action === 'allow'
  const members = {
    id,
    getURL: () => shown,
    isLoading: () => loading,
    send: (channel, ...args: unknown[]) => void browser.ask('send', id, channel, args),
    setWindowOpenHandler: (handler) => {
      openHandler = handler
    },
    loadURL: async (address) => {
      checkGuards({ contents: events, mayOpen, permissionAnswers })
      loading = true
      await browser.ask('load', id, address)
      loading = false
      events.emit('did-finish-load')
    },
  } satisfies Implemented
  const contents = strict('webContents', Object.assign(events, members))
  const navigated = (address: string): void => {
    shown = address
  }
  return { contents, mayOpen, navigated }
}
