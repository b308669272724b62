import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request was made to this host by its own page. A page from elsewhere carries its own Origin; one whose
 * name was pointed at this machine after it was loaded (DNS rebinding) carries its own Host.
 */
export const isFromOwnPage = (headers: IncomingHttpHeaders, origin: string): boolean =>
  headers.host === new URL(origin).host && (headers.origin === undefined || headers.origin === origin)

/** Whether the bearer token is right, in a time that tells nothing of how nearly right it was. */
export const holdsToken = (headers: IncomingHttpHeaders, token: string): boolean =>
  timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
