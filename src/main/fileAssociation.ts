import { resolve } from 'node:path'
import { app } from 'electron'
import { planFileEnding, type PlanFiles } from './planFiles.ts'

/** Plan files double-clicked or dropped on the icon. Until Ringfence can open them, they wait. */
export interface DesktopFiles {
  readonly open: (path: string) => void
  readonly waiting: () => readonly string[]
  /** Shows the files that wait and all that follow. Says whether a file was shown at once. */
  readonly sendTo: (planFiles: PlanFiles) => boolean
}

/** macOS names the files in an event, which may come before Electron is ready; other systems on the command line. */
export function openFilesFromTheDesktop(): DesktopFiles {
  const waiting = filesOnCommandLine()
  let open = (path: string): void => void waiting.push(path)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  return {
    open: (path) => {
      open(path)
    },
    waiting: () => waiting,
    sendTo: (planFiles) => {
      open = planFiles.show
      const files = waiting.splice(0)
      for (const file of files) planFiles.show(file)
      return files.length > 0
    },
  }
}

const filesOnCommandLine = (): string[] =>
  process.argv
    .slice(1)
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith(planFileEnding))
    .map((word) => resolve(word))
