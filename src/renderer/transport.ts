import type {} from '../contract/bridge.ts'
import { createClient } from '../contract/client.ts'
import type { Reply, Send } from '../contract/reply.ts'

const tokenKey = 'ringfence-token'

/** The launch token comes once, in the address; it is kept for this tab and taken out of sight. */
function launchToken(): string {
  const given = /^#token=([\w-]+)/.exec(location.hash)?.[1]
  if (given !== undefined) {
    sessionStorage.setItem(tokenKey, given)
    history.replaceState(null, '', `${location.pathname}#/`)
  }
  return sessionStorage.getItem(tokenKey) ?? ''
}

function overHttp(token: string): Send {
  return async (name, input): Promise<Reply> => {
    const body = JSON.stringify(input)
    try {
      const response = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body,
        // A call made as the page closes is still carried out; browsers allow this for small bodies only.
        keepalive: body.length < 60_000,
      })
      if (response.status === 401 || response.status === 403)
        return lost(
          'not-allowed',
          'This tab is not connected to Ringfence any more. Close it and start the program again',
        )
      return (await response.json()) as Reply
    } catch {
      return lost('unreachable', 'Ringfence cannot be reached. Start it again; what was saved is safe')
    }
  }
}

const lost = (code: string, message: string): Reply => ({ ok: false, error: { code, message } })

const send: Send = window.ringfence?.send ?? overHttp(launchToken())
export const client = createClient(send)
