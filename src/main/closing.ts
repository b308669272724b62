import { app, type BrowserWindow } from 'electron'
import type { Ringfence } from '../app.ts'

/** How long a page may take over its last words, in milliseconds. */
const patience = 3_000

/**
 * A page may hold its window open while the last edit is on its way to the disk, and closes it itself when it is
 * there. One that cannot is not waited for: everything it has been told was "Saved" is.
 */
export function letGoInReasonableTime(window: BrowserWindow): void {
  window.webContents.once('will-prevent-unload', () => {
    setTimeout(() => {
      if (!window.isDestroyed()) window.destroy()
    }, patience)
  })
}

/** Ends the program with its last window, except on macOS, where people expect it to stay until they quit. */
export function quitWithTheLastWindow(ringfence: Ringfence): void {
  let quitting = process.platform !== 'darwin'
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('window-all-closed', () => {
    if (quitting) app.quit()
  })
  app.on('will-quit', () => {
    ringfence.close()
  })
}
