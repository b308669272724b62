import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Reply, Send } from '../contract/reply.ts'
import { guardHeaders, readPageFile } from '../page/pageFiles.ts'
import { largestBody, readBody, type Problem } from './requestBody.ts'
import { holdsToken, isFromOwnPage } from './trust.ts'

export interface HostOptions {
  /** The folder that holds the built page. */
  readonly pageFolder: string
  /** The secret that a page must send with every call. */
  readonly token: string
  /** Left out, a free port is found. */
  readonly port?: number
}

export interface Host {
  /** Where the page is, with the token in the fragment, which a browser keeps to itself. */
  readonly url: string
  /** Stops at once, ending the connections that are still open. */
  readonly close: () => Promise<void>
}

/** Serves the page and its calls to a browser on this machine, and to nothing else. */
export async function startHost(send: Send, { pageFolder, token, port = 0 }: HostOptions): Promise<Host> {
  const server = createServer((request, response) => {
    answer(request)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch((error: unknown) => {
        console.error(error)
        response.destroy()
      })
  })

  async function answer(request: IncomingMessage): Promise<Answer> {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    if (!isFromOwnPage(request.headers, originOf(server)))
      return refusal(403, 'This address is not for other pages')
    if (request.method === 'GET') return await readPageFile(pageFolder, path)
    if (request.method !== 'POST') return refusal(405, 'Only GET and POST are answered here')
    const name = /^\/call\/([\w.-]+)$/.exec(path)?.[1]
    if (name === undefined) return refusal(404, 'Calls are made to /call/ and the name of an operation')
    if (!holdsToken(request.headers, token)) return reply(401, notTrusted)
    const body = await readBody(request)
    return 'problem' in body ? unreadable[body.problem] : reply(200, await send(name, body.input))
  }

  await listen(server, port)
  return { url: `${originOf(server)}/#token=${token}`, close: () => stop(server) }
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** The body of a refused request is not read, so its connection cannot be used again. */
const refusal = (status: number, sentence: string): Answer => ({
  status,
  headers: { ...guardHeaders, 'content-type': 'text/plain; charset=utf-8', connection: 'close' },
  body: sentence,
})

const reply = (status: number, value: Reply): Answer => ({
  status,
  headers: { ...guardHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
})

const failure = (code: string, message: string): Reply => ({ ok: false, error: { code, message } })

const notTrusted = failure(
  'not-trusted',
  'This page is not from the Ringfence that is running. Open the address that Ringfence gave when it started',
)

const tooLarge = `That is too much to send at once: the most is ${largestBody / 1024 / 1024} MB`

const unreadable: Readonly<Record<Problem, Answer>> = {
  'too-large': reply(413, failure('too-large', tooLarge)),
  'not-json': reply(400, failure('invalid-input', 'The call could not be read, because it is not JSON')),
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is in use by another program. Choose another, or leave it out and a free one is found`
      reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
