import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { Refusal } from '../contract/client.ts'
import { startHost } from '../server/host.ts'
import type { Options } from './options.ts'
import { pageFolder, startProgram } from './program.ts'

/** `ringfence serve`: the program in a browser on this machine, until it is told to stop. */
export async function serve(options: Options): Promise<number> {
  const port = Number(options.port ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal('usage', 'Enter --port as a number from 1 to 65535, or leave it out for a free one')
  const { app } = startProgram(options)
  const host = await startHost(app.send, { pageFolder, token: randomBytes(32).toString('base64url'), port })
  console.log(`Ringfence is at ${host.url}`)
  console.log('Keep this window open while you work. Ctrl+C stops it; everything you did is saved as you go.')
  if (options.open) openInBrowser(host.url)
  await stopSignal()
  await host.close()
  app.close()
  return 0
}

async function stopSignal(): Promise<void> {
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        stop()
      })
  })
}

const openers: Partial<Record<NodeJS.Platform, string>> = { win32: 'explorer.exe', darwin: 'open' }

/** Leaves it to the desktop to show the address. Where it cannot, the address has been printed. */
function openInBrowser(url: string): void {
  const child = spawn(openers[process.platform] ?? 'xdg-open', [url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
