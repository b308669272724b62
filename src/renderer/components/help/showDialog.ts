import { createContext, use } from 'react'

export type HelpDialog = 'help' | 'keys' | 'about'

export const HelpContext = createContext<(dialog: HelpDialog) => void>(() => undefined)

/** Opens one of the dialogs that are to hand everywhere. */
export const useShowDialog = (): ((dialog: HelpDialog) => void) => use(HelpContext)
