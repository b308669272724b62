import { join } from 'node:path'
import { createApp, type Ringfence } from '../app.ts'
import { createClient, Refusal, type Client } from '../contract/client.ts'
import { plansFolderOf, type Options } from './options.ts'

const root = join(import.meta.dirname, '../..')
export const pageFolder = join(root, 'out/renderer')

/** The application as the options want it, with its client. */
export function startProgram(
  options: Options,
  plansFolder = plansFolderOf(options),
): { app: Ringfence; client: Client } {
  const { today } = options
  if (today !== undefined && !isDate(today))
    throw new Refusal('usage', `Enter --today as a date that exists, like 2027-03-29, not ${today}`)
  const app = createApp({
    plansFolder,
    resourcesFolder: join(root, 'resources'),
    ...(today === undefined ? {} : { today }),
  })
  return { app, client: createClient(app.send) }
}

/** Runs work on the plan file at a path, and lets go of it afterwards. */
export async function withPlan<T>(
  options: Options,
  path: string,
  work: (client: Client, id: string) => Promise<T>,
): Promise<T> {
  const { app, client } = startProgram(options)
  try {
    return await work(client, app.openFile(path))
  } finally {
    app.close()
  }
}

/** Whether this is a date that exists, written `2027-03-29`. */
export function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}
