import type { Reprofile } from '../inYear/inYear.ts'
import type { Approval, Version } from '../plan/version.ts'

/**
 * What an operation of its own adds to a plan, its facts worked out and never told: which state a version is of, when and
 * by whom it was named, and that it can have been approved on the day told; what a re-profile moves, and from which version. Nobody can ask for one: docs/decisions/0009.
 */
export type WorkedOut =
  | { readonly type: 'version.add'; readonly record: Version }
  | { readonly type: 'version.approve'; readonly id: string; readonly approval: Approval }
  | { readonly type: 'reprofile.add'; readonly record: Reprofile }
