import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { letGoInReasonableTime } from './closing.ts'
import { pageAddress } from './protocol.ts'
import { rememberWindow, windowPlace } from './windowState.ts'

/** Opens a window at the home screen, or at a plan. */
export function openWindow(planId?: string): BrowserWindow {
  const { maximised, ...place } = windowPlace()
  const window = new BrowserWindow({
    ...place,
    minWidth: 640,
    minHeight: 480,
    title: 'Ringfence',
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Elsewhere than on macOS Chromium downloads its dictionaries, and Ringfence never goes to the network.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  rememberWindow(window)
  letGoInReasonableTime(window)
  void window.loadURL(pageAddress(planId))
  return window
}

/** Shows a plan: in the window that has it open, else in one that is at the home screen, else in a window of its own. */
export function showPlan(planId: string): void {
  const windows = BrowserWindow.getAllWindows()
  const showing = windows.find((window) => isAt(window, planId))
  const home = windows.find((window) => !window.webContents.isLoading() && isAt(window))
  if (showing === undefined) home?.webContents.send('open-plan', planId)
  const window = showing ?? home
  if (window === undefined) openWindow(planId)
  else bringForward(window)
}

/** Brings a window in front of the others; with none open, opens one. */
export function bringForward(window = frontWindow()): void {
  const front = window ?? openWindow()
  if (front.isMinimized()) front.restore()
  front.show()
  front.focus()
}

/** The window a person is in, or was in last. */
export const frontWindow = () => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]

/** Whether a window is at a plan, on whatever screen, or at the home screen. */
const isAt = (window: Electron.BrowserWindow, planId?: string): boolean => {
  const place = window.webContents.getURL()
  return planId === undefined
    ? [pageAddress(), pageAddress().replace('#/', '')].includes(place)
    : `${place}/`.startsWith(`${pageAddress(planId)}/`)
}
