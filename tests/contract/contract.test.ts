import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Reply, Send } from '../../src/contract/reply.ts'
import { startHost, type Host } from '../../src/server/host.ts'
import { newFolder } from '../fixtures/files.ts'
import { contractCases, runContractCase } from './contractCases.ts'

const newApp = () =>
  createApp({
    plansFolder: newFolder(),
    resourcesFolder: join(import.meta.dirname, '../../resources'),
    today: '2026-11-21',
  })

const inMemory = newApp()

const served = newApp()
let host: Host
beforeAll(async () => {
  host = await startHost(served.send, { pageFolder: newFolder(), token: 'secret' })
})
afterAll(async () => {
  await host.close()
  served.close()
  inMemory.close()
})
const overHttp: Send = async (name, input) => {
  const response = await fetch(new URL(`/call/${name}`, host.url), {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
  })
  return (await response.json()) as Reply
}

describe.each<[string, Send]>([
  ['in memory', (name, input) => inMemory.send(name, input)],
  ['over HTTP', overHttp],
])('%s', (_, send) => {
  test.each(contractCases)('$name', (each) => runContractCase(each, send))
})
