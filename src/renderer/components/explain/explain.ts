import { createContext, use } from 'react'
import type { PlanState } from '../../../contract/explainInputs.ts'
import type { Input } from '../../../contract/operations.ts'
import type { CountedCosts } from '../../../domain/grid/countedCosts.ts'
import type { Period } from '../../../domain/values/figure.ts'

/** What a cut in the year comes to, or a cost in it: as it is asked for, without the plan. */
export type CutAmountAsked =
  Input<'cut.explain'> extends infer One ? (One extends unknown ? Omit<One, 'id'> : never) : never

/**
 * What is to be explained: a figure by its name (domain/values/figure.ts), of the plan as it is or of another state of it;
 * what some costs, named as `lines/x`, or a payer’s part of them, come to together; or something of a cut.
 */
export type Asked =
  | { readonly figure: string; readonly state?: PlanState | undefined }
  | { readonly cut: CutAmountAsked }
  | (CountedCosts & { readonly title: string; readonly period: Period | undefined })

/** Opens an explanation beside the screen. */
export type Explain = (asked: Asked) => void

export const ExplainContext = createContext<Explain>(() => undefined)
export const useExplain = (): Explain => use(ExplainContext)

/** Tells apart what is explained; the costs of a sum may change while it is. */
export function askedKey(asked: Asked): string {
  if ('figure' in asked) return `${asked.figure} ${JSON.stringify(asked.state ?? null)}`
  if ('cut' in asked) return JSON.stringify(asked.cut)
  return `${asked.title} ${String(asked.period)} ${JSON.stringify(asked.paidBy)}`
}
