import { dialog, type OpenDialogOptions } from 'electron'
import type { Ringfence } from '../app.ts'
import { showRefusal } from './errorBox.ts'
import type { RecentFiles } from './recentFiles.ts'
import { frontWindow, showPlan } from './window.ts'

/** Plan files anywhere on this machine, opened by a person and never by the page. */
export interface PlanFiles {
  /** Gives the id by which the page may name the plan. A refusal is shown, and gives null. */
  readonly open: (path: string) => string | null
  /** Opens a file and shows it in a window. */
  readonly show: (path: string) => void
  /** Asks the person for a file. Null when they cancel. */
  readonly choose: () => Promise<string | null>
}

/** The ending of a plan file's name. */
export const planFileEnding = '.trplan'

const question: OpenDialogOptions = {
  title: 'Open a plan',
  properties: ['openFile'],
  filters: [
    { name: 'Ringfence plans', extensions: [planFileEnding.slice(1)] },
    { name: 'All files', extensions: ['*'] },
  ],
}

export function createPlanFiles(ringfence: Ringfence, recentFiles: RecentFiles): PlanFiles {
  const open = (path: string): string | null => {
    try {
      const id = ringfence.openFile(path)
      recentFiles.add(path)
      return id
    } catch (error) {
      showRefusal('The plan could not be opened', error)
      return null
    }
  }
  return {
    open,
    show: (path) => {
      const id = open(path)
      if (id !== null) showPlan(id)
    },
    choose: async () => {
      const window = frontWindow()
      const { filePaths } = await (window === undefined
        ? dialog.showOpenDialog(question)
        : dialog.showOpenDialog(window, question))
      return filePaths[0] === undefined ? null : open(filePaths[0])
    },
  }
}
