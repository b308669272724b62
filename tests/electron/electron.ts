/** What `import … from 'electron'` finds in the program under test. A name that is not here does not link. */
export { app } from './program/app.ts'
export { BrowserWindow } from './program/browserWindow.ts'
export { dialog } from './program/dialog.ts'
export { ipcMain } from './program/ipcMain.ts'
export { Menu } from './program/menu.ts'
export { protocol } from './program/protocol.ts'
export { screen } from './program/screen.ts'
export { session } from './program/session.ts'
