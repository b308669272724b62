import type { AllocationColumn } from './allocationColumns.ts'
import { inOrder, packOf, type Plan } from '../plan/plan.ts'

interface LikelySource {
  readonly sourceId: string | null
  /** Why there is none, where a grant of the pack would have it. */
  readonly note: string | null
}

/**
 * The source that a column of the national allocation spreadsheet is the allocation of: that of the grant which the pack
 * says the column is for. None where the pack says nothing, where no source is of this grant, or where several are.
 */
export function allocatedSource(plan: Plan, what: AllocationColumn['what']): LikelySource {
  const grant = packOf(plan).grants.find(({ nationalColumn }) => nationalColumn === what)
  if (grant === undefined) return { sourceId: null, note: null }
  const [source, ...others] = inOrder(plan.sources.values()).filter(({ grantId }) => grantId === grant.id)
  if (source !== undefined && others.length === 0) return { sourceId: source.id, note: null }
  const which = `It is for “${grant.title}”`
  return {
    sourceId: null,
    note:
      source === undefined
        ? `${which}, which is no source of this plan. Choose another only if your letter says so`
        : `${which}, and several sources are of it. Choose the one it belongs to`,
  }
}
