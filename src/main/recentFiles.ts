import { join } from 'node:path'
import { app } from 'electron'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'

/** The plan files opened last, newest first: for our menu, and for the system's own lists. */
export interface RecentFiles {
  readonly list: () => readonly string[]
  readonly add: (path: string) => void
  readonly clear: () => void
  /** Calls the listener after every change. */
  readonly watch: (listener: () => void) => void
}

const most = 10

export function createRecentFiles(): RecentFiles {
  const file = join(app.getPath('userData'), 'recent-files.json')
  const listeners: (() => void)[] = []
  let paths = pathsIn(readJsonFile(file))

  const replace = (next: readonly string[]): void => {
    paths = next
    writeJsonFile(file, paths)
    for (const listener of listeners) listener()
  }

  return {
    list: () => paths,
    add: (path) => {
      app.addRecentDocument(path)
      replace([path, ...paths.filter((other) => other !== path)].slice(0, most))
    },
    clear: () => {
      app.clearRecentDocuments()
      replace([])
    },
    watch: (listener) => listeners.push(listener),
  }
}

const pathsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((path): path is string => typeof path === 'string').slice(0, most) : []
