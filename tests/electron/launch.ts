import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Launched, LaunchOptions } from './desktop.ts'
import { launchRealElectron } from './realElectron.ts'
import { launchStandIn } from './standIn.ts'

/** Starts the built program: in Electron where its binary is installed and has a desktop to show on, else on the stand-in. */
export function launchRingfence(options: LaunchOptions): Promise<Launched> {
  const root = join(import.meta.dirname, '../..')
  const profileFolder = options.profileFolder ?? mkdtempSync(join(tmpdir(), 'ringfence-profile-'))
  const isInstalled = existsSync(join(root, 'node_modules/electron/dist'))
  const hasDesktop =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  return (isInstalled && hasDesktop ? launchRealElectron : launchStandIn)({ ...options, root, profileFolder })
}
