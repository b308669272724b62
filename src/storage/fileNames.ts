import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

export const extension = '.trplan'

/** A plain name of a plan file, with no folder in it. */
export const isPlanName = (name: string): boolean => name === basename(name) && name.endsWith(extension)

/** A title as a file name that Windows, macOS and Linux accept, with room left for a number and the ending. */
export function fileNameFor(title: string): string {
  const plain = title
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .replace(/^\.+|[. ]+$/g, '')
  const fitting = Buffer.byteLength(plain) > 200 ? plain.slice(0, 50).toWellFormed() : plain
  return /^(con|prn|aux|nul|com\d|lpt\d)?$/i.test(fitting) ? `Plan ${fitting}`.trim() : fitting
}

/** A path in the folder that is not taken: `Plan.trplan`, then `Plan (2).trplan`. */
export function unused(folder: string, name: string): string {
  const stem = basename(name, extension)
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` (${number})`}${extension}`)
    if (!existsSync(path)) return path
  }
}

/** Renames a file, or copies it whole and then removes it where the new place is on another drive. */
export function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    flush(to)
    rmSync(from)
  }
}

/** Sees a file and its place in its folder safe on disk. */
export function flush(path: string): void {
  for (const each of [path, dirname(path)]) {
    try {
      const file = openSync(each, 'r')
      fsyncSync(file)
      closeSync(file)
    } catch {
      // Some systems cannot flush a folder; the file itself has been written by SQLite with its own flush.
    }
  }
}
