import type { ComparisonView, GoingBackView } from '../contract/versionViews.ts'
import type { PlanUpdate } from '../contract/views.ts'
import {
  figureMoves,
  ReckonedPlan,
  recordDifferences,
  tallyDifferences,
  tallyOf,
} from '../domain/plan/comparison.ts'
import { goesAlong } from '../domain/editing/goesAlong.ts'
import { changeBackTo } from '../domain/editing/goingBack.ts'
import { besidesThePlan, contentText, contentTextsBefore } from '../domain/plan/content.ts'
import { inOrder, type Plan } from '../domain/plan/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Approval, Version } from '../domain/plan/version.ts'
import { refuseDay } from './approvalDay.ts'
import { labelIn } from './labels.ts'
import { plansThen } from './plansThen.ts'
import type { PlanSession } from './planSession.ts'
import type { Digest } from './ports.ts'

/** The most records whose differences are told one by one. */
const mostRecords = 1_000

/**
 * Gives the plan's present state a name and, where that is told, marks it as the one that was agreed. Refuses a title that
 * another version has, and a day that has not come; then nothing is saved.
 */
export function saveVersion(
  session: PlanSession,
  digest: Digest,
  {
    revision,
    title,
    note,
    approval = null,
  }: {
    readonly revision: number
    readonly title: string
    readonly note: string
    readonly approval?: Approval | null | undefined
  },
): PlanUpdate {
  if (approval !== null) refuseDay(session, approval.on)
  const record = {
    id: crypto.randomUUID(),
    position: (inOrder(session.plan.versions.values()).at(-1)?.position ?? 0) + 1024,
    title: title.trim(),
    note,
    ...session.stamp(),
    entry: session.last.number,
    contentHash: contentHash(session.plan, digest),
    approved: approval !== null,
    approval,
  }
  return session.execute(revision, { type: 'version.add', record })
}

/** Marks a version as the one that was agreed, by whom and when. Refuses a day that has not come. */
export function approveVersion(
  session: PlanSession,
  {
    revision,
    versionId,
    approval,
  }: { readonly revision: number; readonly versionId: string; readonly approval: Approval },
): PlanUpdate {
  refuseDay(session, approval.on)
  return session.execute(revision, { type: 'version.approve', id: versionId, approval })
}

/** A digest of what the plan says; the names given to its states, what-ifs, the year as it goes and which steps are done are no part of that. */
export const contentHash = (plan: Plan, digest: Digest): string => digest(contentText(plan))

/** The digests a version may have that says what the plan says: by today's rule, and by those of versions saved before. */
export const contentHashes = (plan: Plan, digest: Digest): readonly string[] => [
  contentHash(plan, digest),
  ...contentTextsBefore(plan).map(digest),
]

/** What differs between a version and another, or the plan as it is. */
export function compareVersions(session: PlanSession, from: string, to: string | null): ComparisonView {
  const before = planOfVersion(session, from)
  const after = to === null ? session.plan : planOfVersion(session, to)
  const areas = [...tallyDifferences(before, after)]
  const records = [...recordDifferences(before, after, mostRecords)]
  const all = areas.reduce((sum, { added, removed, changed }) => sum + added + removed + changed, 0)
  const [was, is] = [before, after].map((plan) => new ReckonedPlan(plan, session.today))
  const moves = was && is ? figureMoves(was, is) : []
  return {
    areas,
    records,
    untold: all - records.length,
    figures: moves.map((move) => ({ ...move, label: labelIn([after, before], move.figure) })),
  }
}

/** What going back to a version would change in the plan, and what of what is kept beside it would go with that. */
export function previewRestore(session: PlanSession, id: string): GoingBackView {
  const change = changeBackTo(session.plan, planOfVersion(session, id))
  const beside: readonly string[] = besidesThePlan
  return {
    areas: [...tallyOf(change.filter(({ table }) => !beside.includes(table)))],
    goesAlong: [...goesAlong(session.plan, change)],
  }
}

/** Makes the plan say again what it said in a version, as one step that can be undone. */
export function restoreVersion(session: PlanSession, revision: number, id: string): PlanUpdate {
  const { title } = versionOf(session, id)
  const change = changeBackTo(session.plan, planOfVersion(session, id))
  return session.make(revision, `go back to version “${title}”`, { type: 'version.restore', id }, change)
}

/** The plan as it was in a version. */
export const planOfVersion = (session: PlanSession, versionId: string): Plan =>
  plansThen(session, versionOf(session, versionId).entry)

export function versionOf(session: PlanSession, id: string): Version {
  const version = session.plan.versions.get(id)
  if (!version)
    throw new Refusal(
      'not-there',
      'This version is no longer in the plan. It may have been removed or undone',
    )
  return version
}
