import { basename } from 'node:path'
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../contract/bridge.ts'
import type { PlanFiles } from './planFiles.ts'
import type { RecentFiles } from './recentFiles.ts'
import { frontWindow, openWindow, showPlan } from './window.ts'

/** Shows the native menu, and again whenever the recent files change. */
export function showMenu(planFiles: PlanFiles, recentFiles: RecentFiles): void {
  const show = (): void => {
    const file = fileMenu(planFiles, recentFiles)
    const menus = [file, editMenu, viewMenu(), { role: 'windowMenu' } as const, helpMenu]
    Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [{ role: 'appMenu' }, ...menus] : menus))
  }
  recentFiles.watch(show)
  show()
}

const isMac = process.platform === 'darwin'
const separator: MenuItemConstructorOptions = { type: 'separator' }

/** An item that asks the page. Its keys are the page's own, so the menu only shows them: a cell being edited comes first. */
const asks = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
  label,
  click: () => {
    ;(frontWindow() ?? openWindow()).webContents.send('menu', command)
  },
  ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
})

const fileMenu = (planFiles: PlanFiles, recentFiles: RecentFiles): MenuItemConstructorOptions => ({
  label: '&File',
  submenu: [
    asks('&New plan…', 'new-plan'),
    { label: 'New &window', accelerator: 'CmdOrCtrl+Shift+N', click: () => void openWindow() },
    { label: '&Open…', accelerator: 'CmdOrCtrl+O', click: () => void chooseAndShow(planFiles) },
    { label: '&Recent', submenu: recentMenu(planFiles, recentFiles) },
    asks('Open the &sample plan', 'open-sample'),
    separator,
    asks('Save a &version…', 'save-version', 'CmdOrCtrl+Shift+S'),
    asks('&Print…', 'print', 'CmdOrCtrl+P'),
    separator,
    isMac ? { role: 'close' } : { role: 'quit' },
  ],
})

async function chooseAndShow(planFiles: PlanFiles): Promise<void> {
  const id = await planFiles.choose()
  if (id !== null) showPlan(id)
}

function recentMenu(planFiles: PlanFiles, recentFiles: RecentFiles): MenuItemConstructorOptions[] {
  const paths = recentFiles.list()
  if (paths.length === 0) return [{ label: 'No plans yet', enabled: false }]
  const opens = (path: string): MenuItemConstructorOptions => ({
    // An ampersand in a name would be taken for a keyboard mnemonic.
    label: basename(path).replaceAll('&', '&&'),
    toolTip: path,
    click: () => {
      planFiles.show(path)
    },
  })
  return [...paths.map(opens), separator, { label: '&Clear this list', click: recentFiles.clear }]
}

const editMenu: MenuItemConstructorOptions = {
  label: '&Edit',
  submenu: [
    asks('&Undo', 'undo', 'CmdOrCtrl+Z'),
    asks('&Redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    { role: 'selectAll' },
    separator,
    asks('&Search…', 'search', 'CmdOrCtrl+K'),
  ],
}

const viewMenu = (): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    separator,
    {
      label: '&Theme',
      submenu: [
        asks('&Light', 'theme-light'),
        asks('&Dark', 'theme-dark'),
        asks('As the &system', 'theme-system'),
      ],
    },
    separator,
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ],
})

const helpMenu: MenuItemConstructorOptions = {
  role: 'help',
  submenu: [
    asks('Ringfence &help', 'help', 'F1'),
    asks('&Keyboard shortcuts', 'keys'),
    separator,
    asks('&About Ringfence', 'about'),
  ],
}
