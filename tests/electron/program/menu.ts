import { app } from './app.ts'
import { answerBrowser } from './browser.ts'
import { BrowserWindow } from './browserWindow.ts'
import { strict } from './strict.ts'

type Template = readonly Electron.MenuItemConstructorOptions[]
let shown: Template = []

/** A menu is kept as the template it was made from: the stand-in shows none, but can press its items. */
export const Menu = strict('Menu', {
  buildFromTemplate: (template: Template) => strict('menu', { template }),
  setApplicationMenu: (menu: { readonly template: Template }) => {
    shown = menu.template
  },
})

/** The name a person sees: without the ampersand that marks its key. */
const labelOf = ({ label, role }: Electron.MenuItemConstructorOptions): string =>
  (label ?? role ?? '').replaceAll(/&(.)/g, '$1')

function find(items: Template, [label, ...rest]: readonly string[]): Electron.MenuItemConstructorOptions {
  const item = items.find((candidate) => labelOf(candidate) === label)
  if (item === undefined)
    throw new Error(`The menu has no ${label ?? ''}. It has ${items.map(labelOf).join(', ')}.`)
  return rest.length === 0 ? item : find(item.submenu as Template, rest)
}

function press(item: Electron.MenuItemConstructorOptions): void {
  if (item.enabled === false) throw new Error(`The menu's ${labelOf(item)} cannot be pressed now.`)
  if (item.role === 'quit') app.quit()
  else if (item.role === 'close') BrowserWindow.getFocusedWindow()?.close()
  else if (item.click !== undefined) item.click(item as never, undefined, {})
  else throw new Error(`The stand-in does not implement the menu role ${labelOf(item)}.`)
}

answerBrowser({
  pressMenu: (labels) => {
    press(find(shown, labels))
  },
})
