import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file under a passing name, sees it on disk, and only then gives it its own: nobody finds half a file. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const passing = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(passing, bytes, { flush: true, flag: 'wx' })
    renameSync(passing, path)
  } finally {
    rmSync(passing, { force: true })
  }
}
