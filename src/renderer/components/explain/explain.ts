import { createContext, use } from 'react'
import type { PlanState } from '../../../contract/explainInputs.ts'
import type { Period } from '../../../domain/values/figure.ts'

/**
 * What is to be explained: a figure by its name (domain/values/figure.ts), of the plan as it is or of another state of it;
 * or what some costs, named as `lines/x`, come to together.
 */
export type Asked =
  | { readonly figure: string; readonly state?: PlanState | undefined }
  | { readonly title: string; readonly costs: readonly string[]; readonly period: Period | undefined }

/** Opens an explanation beside the screen. */
export type Explain = (asked: Asked) => void

export const ExplainContext = createContext<Explain>(() => undefined)
export const useExplain = (): Explain => use(ExplainContext)

/** Tells apart what is explained; the costs of a sum may change while it is. */
export const askedKey = (asked: Asked): string =>
  'figure' in asked
    ? `${asked.figure} ${JSON.stringify(asked.state ?? null)}`
    : `${asked.title} ${String(asked.period)}`
