import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/**
 * The path of a Chromium that the end-to-end tests can drive: CHROMIUM_PATH where it is set, or one in its usual place.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...usualPlaces()].find((file) => file && existsSync(file))
}

function usualPlaces() {
  if (process.platform === 'darwin')
    return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  if (process.platform === 'win32') return inEvery(windowsFolders(), windowsPrograms)
  return inEvery(
    ['/usr/bin', '/snap/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)],
    linuxNames,
  )
}

function windowsFolders() {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  )
}

function inEvery(folders, names) {
  return folders.flatMap((folder) => names.map((name) => join(folder, name)))
}
