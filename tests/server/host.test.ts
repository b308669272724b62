import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Send } from '../../src/contract/reply.ts'
import { startHost } from '../../src/server/host.ts'
import { largestBody } from '../../src/server/requestBody.ts'

const folder = mkdtempSync(join(tmpdir(), 'ringfence-host-'))
const pageFolder = join(folder, 'renderer')
mkdirSync(join(pageFolder, 'assets'), { recursive: true })
writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Ringfence</title>')
writeFileSync(join(pageFolder, 'assets/index-D3_a.js'), 'start()')
writeFileSync(join(pageFolder, '.hidden'), 'not part of the page')
writeFileSync(join(folder, 'secret.txt'), 'not part of the page')

const token = 'a-token-for-this-test'
const calls: unknown[] = []
const send: Send = (name, input) => {
  calls.push([name, input])
  return Promise.resolve({ ok: true, value: { name, input } })
}
const host = await startHost(send, { pageFolder, token })
const { origin, port } = new URL(host.url)
afterAll(host.close)

interface Ask {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** Not `fetch`, which tidies paths and does not let a test lie about Host. */
const ask = ({ method = 'GET', path = '/', headers = {}, body }: Ask) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })

const call = (name: string, { headers = {}, ...rest }: Ask = {}) =>
  ask({
    method: 'POST',
    path: `/call/${name}`,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...rest,
  })

describe('the page', () => {
  test('is served from this machine only, with the token in the fragment', () => {
    expect(host.url).toBe(`http://127.0.0.1:${port}/#token=${token}`)
  })

  test('comes with its files and a policy that allows nothing from elsewhere', async () => {
    const page = await ask({})
    expect(page).toMatchObject({ status: 200, text: '<!doctype html><title>Ringfence</title>' })
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining(
        "default-src 'self'; style-src 'self' 'unsafe-inline';",
      ) as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(page.headers).not.toHaveProperty('access-control-allow-origin')
    expect(await ask({ path: '/assets/index-D3_a.js?v=1' })).toMatchObject({ status: 200, text: 'start()' })
  })

  test('that has not been built is a sentence', async () => {
    const unbuilt = await startHost(send, { pageFolder: join(folder, 'nowhere'), token })
    const response = await fetch(unbuilt.url)
    expect(response.status).toBe(503)
    expect(await response.text()).toBe(
      'The page has not been built. Run "npm run build", then start Ringfence again',
    )
    await unbuilt.close()
  })

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '//etc/passwd',
    '/.hidden',
    '/index.html%00',
    '/assets',
    '/assets/',
    'http://127.0.0.1/../secret.txt',
  ])('has no file at %s', async (path) => {
    const { status, text } = await ask({ path })
    expect({ status, text }).toEqual({ status: 404, text: 'There is no such file' })
  })
})

describe('a call', () => {
  test('is carried with its input, and its reply is not kept', async () => {
    const reply = await call('plan.view', { body: '{"id":"p1"}', headers: { origin } })
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.text)).toEqual({ ok: true, value: { name: 'plan.view', input: { id: 'p1' } } })
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  test('may carry no input', async () => {
    expect(JSON.parse((await call('library.list')).text)).toEqual({
      ok: true,
      value: { name: 'library.list' },
    })
  })

  test('that is not JSON is answered as a failure', async () => {
    const { status, text } = await call('plan.view', { body: '{"id":' })
    expect(status).toBe(400)
    expect(JSON.parse(text)).toEqual({
      ok: false,
      error: { code: 'invalid-input', message: 'The call could not be read, because it is not JSON' },
    })
  })

  test('past the limit is read to its end and answered in a sentence', async () => {
    const { status, text } = await call('import.preview', { body: Buffer.alloc(largestBody + 1, ' ') })
    expect(status).toBe(413)
    expect(JSON.parse(text)).toEqual({
      ok: false,
      error: { code: 'too-large', message: 'That is too much to send at once: the most is 96 MB' },
    })
  })
})

describe('turns away, without carrying anything,', () => {
  test.each<[string, number, Ask]>([
    ['a call without the token', 401, { headers: { authorization: '' } }],
    ['a call with half the token', 401, { headers: { authorization: `Bearer ${token.slice(0, 8)}` } }],
    ['a call with the token and more', 401, { headers: { authorization: `Bearer ${token}x` } }],
    ['a call with the bare token', 401, { headers: { authorization: token } }],
    ['a page from elsewhere', 403, { headers: { origin: 'https://example.org' } }],
    ['a page in a sandbox', 403, { headers: { origin: 'null' } }],
    ['a page on another port of this machine', 403, { headers: { origin: 'http://127.0.0.1:1' } }],
    ['a name that was pointed at this machine', 403, { headers: { host: `example.org:${port}` } }],
    ['this machine by another name', 403, { headers: { host: `localhost:${port}` } }],
    ['the right name without the port', 403, { headers: { host: '127.0.0.1' } }],
    ['another method', 405, { method: 'PUT' }],
    ['a question about cross-origin calls', 405, { method: 'OPTIONS', body: '' }],
    ['a call to no operation', 404, { path: '/call/' }],
    ['a call to a path', 404, { path: '/call/../plan.view' }],
    ['a call elsewhere', 404, { path: '/' }],
  ])('%s', async (_, status, asked) => {
    const before = calls.length
    const response = await call('plan.view', { body: '{}', ...asked })
    expect(response.status).toBe(status)
    expect(response.text).toMatch(/\w+ \w+ \w+/)
    expect(response.headers).not.toHaveProperty('access-control-allow-origin')
    expect(calls.length).toBe(before)
  })

  test('even a file, when another page asks for it', async () => {
    expect(await ask({ headers: { host: `example.org:${port}` } })).toMatchObject({ status: 403 })
  })
})

describe('the host', () => {
  test('says so when its port is taken', async () => {
    await expect(startHost(send, { pageFolder, token, port: Number(port) })).rejects.toThrow(
      `Port ${port} is in use by another program. Choose another, or leave it out and a free one is found`,
    )
  })

  test('stops when told, ending the connections that are still open', async () => {
    const short = await startHost(send, { pageFolder, token })
    const socket = connect(Number(new URL(short.url).port), '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    const ended = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => undefined)
    await short.close()
    await ended
    await expect(fetch(short.url)).rejects.toThrow()
  })
})
