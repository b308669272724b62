import { app } from './app.ts'
import { answerBrowser } from './browser.ts'
import { strict } from './strict.ts'

const handlers = new Map<string, Parameters<Electron.Protocol['handle']>[1]>()

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of schemes) {
      const { standard, secure, bypassCSP = false } = privileges ?? {}
      if (!standard || !secure || bypassCSP)
        throw new Error(`The scheme ${scheme} must be standard, secure and keep to its CSP.`)
    }
  },
  handle: (scheme, handler) => {
    handlers.set(scheme, handler)
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>)

answerBrowser({
  answerRequest: async (address, method) => {
    const handler = handlers.get(new URL(address).protocol.slice(0, -1))
    if (handler === undefined) throw new Error(`Nothing answers ${address}.`)
    const response = await handler(new Request(address, { method }))
    const body = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: Object.fromEntries(response.headers), body }
  },
})
