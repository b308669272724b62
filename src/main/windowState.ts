import { join } from 'node:path'
import { app, screen, type BrowserWindow, type Rectangle } from 'electron'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'

type Place = Partial<Rectangle> & { readonly maximised: boolean }

const usual: Place = { width: 1280, height: 840, maximised: false }
const cascade = 32
const file = (): string => join(app.getPath('userData'), 'window.json')

/** Where the next window goes: where the last one was, a little aside from those already there. */
export function windowPlace(): Place {
  const last = readJsonFile(file())
  if (!isPlace(last) || !isOnAScreen(last)) return usual
  const aside = cascade * openWindows
  return { ...last, x: last.x + aside, y: last.y + aside }
}

let openWindows = 0

/** Writes a window's place down when it closes. */
export function rememberWindow(window: BrowserWindow): void {
  openWindows += 1
  window.on('close', () => {
    writeJsonFile(file(), { ...window.getNormalBounds(), maximised: window.isMaximized() })
  })
  window.on('closed', () => {
    openWindows -= 1
  })
}

const isPlace = (value: unknown): value is Rectangle & { maximised: boolean } => {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height, maximised } = value as Record<string, unknown>
  return [x, y, width, height].every(Number.isSafeInteger) && typeof maximised === 'boolean'
}

/** A screen may have been unplugged since. The title bar must be within reach of the mouse. */
const isOnAScreen = (place: Rectangle): boolean =>
  screen.getAllDisplays().some(({ workArea }) => {
    const overlap =
      Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x)
    return overlap > 100 && place.y >= workArea.y && place.y < workArea.y + workArea.height - cascade
  })
