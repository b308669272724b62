import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { dropFile } from './dropFile.ts'
import { environment, type Launch, type Launched } from './desktop.ts'

const errorBoxMark = 'error-box:'

/** Starts the built program in Electron itself, with the dialogs that would wait for a person answered by the spec. */
export async function launchRealElectron(launch: Launch): Promise<Launched> {
  const { root, files = [] } = launch
  const env = environment(launch)
  const electron = await _electron.launch({ cwd: root, args: [...wordsBefore(launch), ...files], env })
  const errorBoxes: string[] = []
  electron.on('console', (message) => {
    if (message.text().startsWith(errorBoxMark)) errorBoxes.push(message.text().slice(errorBoxMark.length))
  })
  await electron.evaluate(({ dialog }, mark) => {
    dialog.showErrorBox = (title, content) => {
      console.log(`${mark}${title}\n${content}`)
    }
  }, errorBoxMark)

  return {
    page: await electron.firstWindow(),
    app: {
      errorBoxes,
      dropFile,
      windows: () => electron.windows(),
      nextWindow: () => electron.waitForEvent('window'),
      chooseFile: (path) => chooseFile(electron, path),
      menu: (page, ...labels) => pressMenu(electron, page, labels),
      secondInstance: async (words) => {
        // Outside Electron, the package is the path of its binary.
        const binary = createRequire(import.meta.url)('electron') as string
        await once(spawn(binary, [...wordsBefore(launch), ...words], { cwd: root, env }), 'exit')
      },
      kill: async () => {
        const ended = once(electron.process(), 'exit')
        electron.process().kill('SIGKILL')
        await ended
      },
      close: () => electron.close(),
    },
  }
}

const wordsBefore = ({ root, profileFolder }: Launch): readonly string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  root,
  `--user-data-dir=${profileFolder}`,
]

const chooseFile = (electron: ElectronApplication, path: string | null): Promise<void> =>
  electron.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    },
    path === null ? [] : [path],
  )

async function pressMenu(
  electron: ElectronApplication,
  page: Page,
  labels: readonly string[],
): Promise<void> {
  const window = await electron.browserWindow(page)
  await window.evaluate((shown: Electron.BrowserWindow) => {
    shown.focus()
  })
  await electron.evaluate(({ Menu }, path) => {
    let menu = Menu.getApplicationMenu()
    for (const label of path) {
      const item = menu?.items.find((candidate) => candidate.label.replaceAll(/&(.)/g, '$1') === label)
      if (item === undefined) throw new Error(`The menu has no ${label}.`)
      if (item.submenu === undefined) (item.click as () => void)()
      menu = item.submenu ?? null
    }
  }, labels)
}
