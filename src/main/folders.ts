import { join } from 'node:path'
import { app } from 'electron'
import type { RingfenceOptions } from '../app.ts'

/** Where plans and reference packs are. The environment may say otherwise, so that tests touch nobody's plans. */
export function applicationFolders(): RingfenceOptions {
  const today = process.env['RINGFENCE_TODAY']
  return {
    plansFolder: process.env['RINGFENCE_PLANS'] ?? join(app.getPath('documents'), 'Ringfence plans'),
    resourcesFolder: join(app.getAppPath(), 'resources'),
    ...(today === undefined ? {} : { today }),
  }
}
