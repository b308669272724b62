import { strict } from './strict.ts'

const bounds = { x: 0, y: 0, width: 1920, height: 1080 }

/** One ordinary screen. */
export const screen = strict('screen', {
  getAllDisplays: () => [strict('display', { id: 1, bounds, workArea: bounds }) as Electron.Display],
} satisfies Pick<Electron.Screen, 'getAllDisplays'>)
