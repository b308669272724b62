import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** One answer to a request for a file of the built page, the same for a window and for a browser. */
export interface PageFile {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** What the page may load: itself, and nothing from anywhere else. `docs/security.md` says why styles may be inline. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every answer, whatever it is. */
export const guardHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

/** No part may begin with a dot and none may hold a slash, a backslash or an escape, so no path can leave the folder. */
const plainPath = /^(?:\/[\w-][\w.-]*)+$/

/** Reads a file of the built page by the path of its address, such as `/assets/index.js`; `/` is the page itself. */
export async function readPageFile(folder: string, path: string): Promise<PageFile> {
  const name = path === '/' ? '/index.html' : path
  if (!plainPath.test(name)) return sentence(404, 'There is no such file')
  try {
    const body = new Uint8Array(await readFile(join(folder, name)))
    return { status: 200, headers: { ...guardHeaders, 'content-type': contentType(name) }, body }
  } catch {
    return name === '/index.html'
      ? sentence(503, 'The page has not been built. Run "npm run build", then start Ringfence again')
      : sentence(404, 'There is no such file')
  }
}

const sentence = (status: number, text: string): PageFile => ({
  status,
  headers: { ...guardHeaders, 'content-type': 'text/plain; charset=utf-8' },
  body: new TextEncoder().encode(text),
})

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const contentType = (name: string): string => contentTypes[extname(name)] ?? 'application/octet-stream'
