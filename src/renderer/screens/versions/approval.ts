import type { Version } from '../../../domain/version.ts'
import type { Command } from '../../stores/planStore.ts'

/** Marks a version as the agreed one or withdraws that, and how to tell of it. */
export function approval({ id, title, approved }: Version): {
  readonly command: Command
  readonly done: string
} {
  return approved
    ? { command: { type: 'version.approve', id: null }, done: 'No version is approved now' }
    : { command: { type: 'version.approve', id }, done: `“${title}” is now the approved version` }
}
