import { Refusal } from '../domain/refusal.ts'

/** Sentences for what can be wrong with a plan file, each saying what to do. */
export const problems = {
  missing: (name: string) =>
    new Refusal(
      'missing',
      `${name} is not there any more. It may have been moved or renamed: open it from its new place`,
    ),
  folderMissing: (folder: string) =>
    new Refusal(
      'folder-missing',
      `The folder ${folder} is not there and could not be made. Choose another folder`,
    ),
  notAPlan: (name: string) =>
    new Refusal('not-a-plan', `${name} is not a Ringfence plan. Choose a file that ends in .trplan`),
  damaged: (name: string) =>
    new Refusal(
      'damaged',
      `${name} is damaged and was left as it is. Go back to an earlier copy of the file`,
    ),
  noEntry: (name: string, number: number) =>
    new Refusal(
      'no-such-entry',
      `The history in ${name} does not hold everything up to entry ${number}, so what the plan said then cannot be told. Go back to an earlier copy of the file`,
    ),
  newer: (name: string) =>
    new Refusal('newer', `${name} was made by a newer version of Ringfence. Update this program to open it`),
  interrupted: (name: string) =>
    new Refusal(
      'interrupted',
      `${name} was being written when a program or the computer stopped. It mends itself where it may be written to: keep it together with ${name}-journal and open it there`,
    ),
  altered: (name: string) =>
    new Refusal(
      'altered',
      `${name} was altered by another program in a way that makes it unsafe to write to. Go back to an earlier copy of the file`,
    ),
  unwritable: (folder: string) =>
    new Refusal('unwritable', `Nothing can be written into the folder ${folder}. Choose another folder`),
  locked: (name: string) =>
    new Refusal(
      'locked',
      `${name} is in use by another program. Close it there, or wait a moment, and try again`,
    ),
  readOnly: (name: string) =>
    new Refusal(
      'read-only',
      `${name} is read-only, so this change was not made. Make a copy you can write to`,
    ),
  gone: (name: string) =>
    new Refusal(
      'gone',
      `${name} was moved, renamed or replaced while it was open, so nothing was written to it. Open it from where it is now`,
    ),
  unreachable: (name: string) =>
    new Refusal(
      'unreachable',
      `${name} could not be read or written. If it is on a network drive or a memory stick, connect it again and try once more`,
    ),
  full: (name: string) =>
    new Refusal(
      'disk-full',
      `The disk is full, so this change to ${name} was not made. Free some space and try again`,
    ),
} as const

const byCode: readonly (readonly [RegExp, (name: string) => Refusal])[] = [
  [/^SQLITE_READONLY_(ROLLBACK|RECOVERY|CANTLOCK|DIRECTORY)/, problems.interrupted],
  [/^SQLITE_(BUSY|LOCKED)/, problems.locked],
  [/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/, problems.readOnly],
  [/^(SQLITE_FULL|ENOSPC)/, problems.full],
  [/^(SQLITE_NOTADB|EISDIR)/, problems.notAPlan],
  [/^SQLITE_(CORRUPT|ERROR)/, problems.damaged],
  [/^(SQLITE_IOERR|EIO|ENOTCONN|ESTALE)/, problems.unreachable],
  [/^(ENOENT|ENOTDIR|SQLITE_CANTOPEN)/, problems.missing],
]

/** Runs file work and turns what the disk or SQLite says into a sentence. */
export function inWords<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code = '' } = error as { code?: string }
    const problem = byCode.find(([pattern]) => pattern.test(code))
    throw problem ? problem[1](name) : error
  }
}
