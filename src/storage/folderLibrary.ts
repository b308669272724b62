import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Refusal } from '../domain/refusal.ts'
import type { Entry, Library, PlanFile, PlanSummary } from '../services/ports.ts'
import { extension, fileNameFor, flush, isPlanName, move, unused } from './fileNames.ts'
import { inWords, problems } from './problems.ts'
import { SqlitePlanFile } from './sqlitePlanFile.ts'

/** The plans of one folder, and files from elsewhere that were opened. Pages name a plan by id, never by its path. */
export class FolderLibrary implements Library {
  readonly #folder: string
  readonly #paths = new Map<string, string>()

  constructor(folder: string) {
    this.#folder = resolve(folder)
  }

  list(): readonly PlanSummary[] {
    for (const path of plansIn(this.#folder)) this.#remember(path)
    return [...this.#paths]
      .filter(([, path]) => existsSync(path))
      .map(([id, path]) => summarise(id, path))
      .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  }

  create(title: string, first: Entry): string {
    return this.#place(`${fileNameFor(title)}${extension}`, (path) => {
      SqlitePlanFile.create(path, first).close()
    })
  }

  receive(fileName: string, bytes: Uint8Array): string {
    const name = fileNameFor(basename(fileName, extension)) + extension
    return this.#place(name, (path) => {
      writeFileSync(path, bytes)
      proveWhole(path, fileName)
    })
  }

  register(path: string): string {
    const whole = resolve(path)
    proveWhole(whole, basename(whole))
    return this.#remember(whole)
  }

  open(id: string): PlanFile {
    return SqlitePlanFile.open(this.#pathOf(id))
  }

  bin(id: string): string {
    const path = this.#pathOf(id)
    return inWords(basename(path), () => {
      const folder = this.#binFolder()
      const target = unused(folder, basename(path))
      move(path, target)
      this.#paths.delete(id)
      return basename(target)
    })
  }

  restore(binned: string): string {
    const path = join(this.#binFolder(), binned)
    if (!isPlanName(binned) || !existsSync(path)) throw problems.missing(binned)
    return inWords(binned, () => {
      proveWhole(path, binned)
      const target = unused(this.#folder, binned)
      move(path, target)
      return this.#remember(target)
    })
  }

  /** Makes a file under a name nobody looks at, sees it safe on disk, and only then gives it its own name. */
  #place(name: string, make: (path: string) => void): string {
    return inWords(name, () => {
      const making = join(this.#madeFolder(), `.making-${randomUUID()}.tmp`)
      try {
        writeFileSync(making, '', { flag: 'wx' })
      } catch {
        throw problems.unwritable(this.#folder)
      }
      try {
        make(making)
        flush(making)
        const target = unused(this.#folder, name)
        renameSync(making, target)
        return this.#remember(target)
      } finally {
        rmSync(making, { force: true })
      }
    })
  }

  /** The plans folder, made the first time something is put into it. */
  #madeFolder(): string {
    try {
      mkdirSync(this.#folder, { recursive: true })
    } catch {
      throw problems.folderMissing(this.#folder)
    }
    return this.#folder
  }

  #binFolder(): string {
    const folder = join(this.#folder, 'Bin')
    mkdirSync(folder, { recursive: true })
    return folder
  }

  #remember(path: string): string {
    const id = createHash('sha256').update(path).digest('base64url').slice(0, 22)
    this.#paths.set(id, path)
    return id
  }

  #pathOf(id: string): string {
    if (!this.#paths.has(id)) this.list()
    const path = this.#paths.get(id)
    if (path === undefined)
      throw new Refusal(
        'no-such-plan',
        'This plan is not in your plans folder any more. Open it from where it is now',
      )
    return path
  }
}

/** The plan files of a folder. One that is not there yet has none; something else in its place is told in words. */
function plansIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  try {
    return readdirSync(folder)
      .filter(isPlanName)
      .map((name) => join(folder, name))
  } catch {
    throw problems.folderMissing(folder)
  }
}

/** Opens and reads the whole file, so that what is damaged is refused before anybody relies on it. */
function proveWhole(path: string, name: string): void {
  try {
    const file = SqlitePlanFile.open(path)
    try {
      file.load()
    } finally {
      file.close()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.code, error.message.replaceAll(basename(path), name))
  }
}

function summarise(id: string, path: string): PlanSummary {
  const fileName = basename(path)
  const changedAt = statSync(path).mtime.toISOString()
  try {
    const { title, authorities, financialYear } = SqlitePlanFile.peek(path)
    const authority = authorities.map((each) => each.name).join(', ')
    return { id, fileName, title, authority, financialYear, changedAt, problem: null }
  } catch (error) {
    const problem = error instanceof Refusal ? error.message : `${fileName} could not be read`
    return { id, fileName, title: fileName, authority: '', financialYear: '', changedAt, problem }
  }
}
