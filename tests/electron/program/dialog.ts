import { browser } from './browser.ts'
import { strict } from './strict.ts'

/** A person's choice is what the spec said it would be. */
async function showOpenDialog(): Promise<Electron.OpenDialogReturnValue> {
  const filePaths = [...(await browser.ask('chooseFiles'))]
  return { canceled: filePaths.length === 0, filePaths }
}

export const dialog = strict('dialog', {
  showErrorBox: (title, content) => void browser.ask('showErrorBox', title, content),
  showOpenDialog,
} satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showOpenDialog'>)
