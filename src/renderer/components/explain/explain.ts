import { createContext, use } from 'react'

/** Opens the explanation of a figure by its name (domain/values/figure.ts), beside the screen. */
export type Explain = (figure: string) => void

export const ExplainContext = createContext<Explain>(() => undefined)
export const useExplain = (): Explain => use(ExplainContext)
