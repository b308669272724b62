import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import about from '../package.json' with { type: 'json' }
import { writeCalendar } from './calendar/writeCalendar.ts'
import { createDispatcher } from './contract/dispatcher.ts'
import type { Send } from './contract/reply.ts'
import { plainDate, type PlainDate } from './domain/values/date.ts'
import { createReferenceLibrary } from './packs/referenceLibrary.ts'
import { createHandlers } from './services/handlers.ts'
import type { Clock } from './services/ports.ts'
import { FolderLibrary } from './storage/folderLibrary.ts'
import { writeWord } from './word/writeWord.ts'
import { readSheets } from './workbook/readSheets.ts'
import { writeCsv } from './workbook/writeCsv.ts'
import { writeWorkbook } from './workbook/writeWorkbook.ts'

export interface RingfenceOptions {
  /** Where new plans go and plans are looked for. Made when it is not there. */
  readonly plansFolder: string
  /** Where the reference packs and the sample that come with the program are. */
  readonly resourcesFolder: string
  /** Stands in for today's date, as `2027-03-29`: for trying a plan on another day. */
  readonly today?: string
}

/** The whole application, less the window it is shown in. */
export interface Ringfence {
  readonly send: Send
  /** Registers a plan file anywhere on this machine and gives the id by which pages may name it. Throws a Refusal. */
  openFile(path: string): string
  /** Lets go of every open file. */
  close(): void
}

/** Builds the application; each shell calls this once. Throws a Refusal when the plans folder cannot be used. */
export function createApp({ plansFolder, resourcesFolder, today }: RingfenceOptions): Ringfence {
  const library = new FolderLibrary(plansFolder)
  const { handlers, close } = createHandlers({
    library,
    reference: createReferenceLibrary(resourcesFolder),
    writeWord,
    writeWorkbook,
    writeCsv,
    writeCalendar,
    readSheets,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    clock: clockFor(today),
    person: accountName(),
    version: about.version,
  })
  const report = (error: unknown) => {
    console.error(error)
  }
  return { send: createDispatcher(handlers, report), openFile: (path) => library.register(path), close }
}

function clockFor(today: string | undefined): Clock {
  const fixed = today === undefined ? null : plainDate(today)
  const localToday = (): PlainDate => plainDate(Temporal.Now.plainDateISO().toString())
  return { now: () => new Date().toISOString(), today: () => fixed ?? localToday() }
}

/** The name of the account on this machine; some accounts have none. */
function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return process.env['USER'] ?? 'someone with no account name'
  }
}
