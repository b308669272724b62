import type { Handlers } from '../contract/operations.ts'
import type { PlanSession } from './planSession.ts'
import type { Digest } from './ports.ts'
import {
  approveVersion,
  compareVersions,
  contentHashes,
  previewRestore,
  restoreVersion,
  saveVersion,
} from './versions.ts'

type Open = (id: string) => PlanSession

/** What carries out the operations on named versions. */
export const versionHandlers = (session: Open, upToDate: Open, digest: Digest) =>
  ({
    'version.save': ({ id, ...version }) => saveVersion(session(id), digest, version),
    'version.approve': ({ id, ...approved }) => approveVersion(session(id), approved),
    'version.compare': ({ id, from, to }) => compareVersions(upToDate(id), from, to),
    'version.previewRestore': ({ id, versionId }) => previewRestore(upToDate(id), versionId),
    'version.restore': ({ id, revision, versionId }) => restoreVersion(session(id), revision, versionId),
    'version.now': ({ id }) => ({ contentHashes: contentHashes(upToDate(id).plan, digest) }),
  }) satisfies Partial<Handlers>
