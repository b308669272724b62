import { app, session, type WebContents } from 'electron'
import { isOwnPage } from './protocol.ts'

/** Schemes that cannot reach past this machine: ours, what the page made itself, and the developer tools' own. */
const localSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:'])

/** Copying a table needs it, and it only writes. Nothing else is granted: no camera, place, notice or reading of the clipboard. */
const granted = 'clipboard-sanitized-write'

/** Takes from every page, present and to come, all that Ringfence's own page does not need. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    keepInPlace(contents)
  })
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === granted)
  })
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === granted)
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !localSchemes.has(new URL(url).protocol) })
  })
}

/** No new windows, no other pages, no pages within the page. */
function keepInPlace(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
}
