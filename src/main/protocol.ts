import { join } from 'node:path'
import { protocol } from 'electron'
import { readPageFile } from '../page/pageFiles.ts'

const scheme = 'app'
const host = 'ringfence'
const pageFolder = join(import.meta.dirname, '../renderer')

/** The address of the page, at the home screen or at a plan. */
export const pageAddress = (planId?: string): string =>
  `${scheme}://${host}/index.html#/${planId === undefined ? '' : `plan/${encodeURIComponent(planId)}`}`

/** Whether an address is our own page, wherever in it. */
export const isOwnPage = (address: string): boolean =>
  address.split('#', 1)[0] === pageAddress().split('#', 1)[0]

/** Gives the page an origin of its own, so that 'self' in the security policy means us. Done before Electron is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers the page's requests from the built page's folder, and no others. */
export function servePage(): void {
  protocol.handle(scheme, async (request) => {
    const address = new URL(request.url)
    if (address.host !== host || request.method !== 'GET') return new Response(null, { status: 404 })
    const { status, headers, body } = await readPageFile(pageFolder, address.pathname)
    return new Response(body, { status, headers })
  })
}
