import type { StandInSettings } from '../messages.ts'

export const settings = JSON.parse(process.env['ELECTRON_STAND_IN'] ?? '{}') as StandInSettings
