import { app, Menu } from 'electron'

/** Gives text the menu under the right button that people know from every other program; Electron has none of its own. */
export function offerEditing(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_click, { isEditable, selectionText }) => {
      if (isEditable) Menu.buildFromTemplate([{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }]).popup()
      else if (selectionText !== '') Menu.buildFromTemplate([{ role: 'copy' }]).popup()
    })
  })
}
