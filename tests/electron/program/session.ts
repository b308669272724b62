import { answerBrowser } from './browser.ts'
import { strict } from './strict.ts'

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (r: Electron.CallbackResponse) => void,
) => void

let requestHandler: RequestHandler = null
let checkHandler: CheckHandler = null
let beforeRequest: BeforeRequest | undefined

const webRequest = {
  onBeforeRequest: (listener: BeforeRequest) => {
    beforeRequest = listener
  },
}

const defaultSession = {
  setPermissionRequestHandler: (handler) => {
    requestHandler = handler
  },
  setPermissionCheckHandler: (handler) => {
    checkHandler = handler
  },
} satisfies Pick<Electron.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>

export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    ...defaultSession,
    webRequest: strict('session.defaultSession.webRequest', webRequest),
  }),
})

/** What the program says when a page asks for a permission, and when it asks whether it has it. Electron's own answer is yes. */
export function permissionAnswers(permission: string): readonly boolean[] {
  let granted = true
  requestHandler?.({} as never, permission as never, (answer) => (granted = answer), {} as never)
  return [granted, checkHandler?.(null, permission as never, '', {} as never) ?? true]
}

answerBrowser({
  mayRequest: (url) => {
    let cancelled = false
    beforeRequest?.({ url } as never, ({ cancel }) => (cancelled = cancel ?? false))
    return !cancelled
  },
})
