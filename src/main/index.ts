import { app } from 'electron'
import { createApp } from '../app.ts'
import { answerCalls } from './calls.ts'
import { quitWithTheLastWindow } from './closing.ts'
import { offerEditing } from './contextMenu.ts'
import { stopWithASentence } from './errorBox.ts'
import { openFilesFromTheDesktop } from './fileAssociation.ts'
import { applicationFolders } from './folders.ts'
import { showMenu } from './menu.ts'
import { createPlanFiles } from './planFiles.ts'
import { registerPageScheme, servePage } from './protocol.ts'
import { createRecentFiles } from './recentFiles.ts'
import { lockDown } from './security.ts'
import { isOnlyInstance } from './singleInstance.ts'
import { bringForward, openWindow } from './window.ts'

app.enableSandbox()
registerPageScheme()
const desktop = openFilesFromTheDesktop()

// Not awaited here: Electron is ready only once this module has been evaluated.
if (isOnlyInstance(desktop)) app.whenReady().then(start).catch(stopWithASentence)
else app.quit()

function start(): void {
  const ringfence = createApp(applicationFolders())
  const recentFiles = createRecentFiles()
  const planFiles = createPlanFiles(ringfence, recentFiles)
  lockDown()
  offerEditing()
  servePage()
  answerCalls(ringfence.send, planFiles)
  showMenu(planFiles, recentFiles)
  quitWithTheLastWindow(ringfence)
  app.on('activate', () => {
    bringForward()
  })
  if (!desktop.sendTo(planFiles)) openWindow()
}
