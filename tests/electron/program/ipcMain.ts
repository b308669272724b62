import { answerBrowser } from './browser.ts'
import { strict } from './strict.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]
const handlers = new Map<string, Handler>()

export const ipcMain = strict('ipcMain', {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
} satisfies Pick<Electron.IpcMain, 'handle'>)

answerBrowser({
  invoke: (_id, { address, isTop }, channel, args) => {
    const handler = handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    const senderFrame = strict('senderFrame', { url: address, parent: isTop ? null : {} })
    return handler(strict('event', { senderFrame }) as never, ...args) as unknown
  },
})
