/** What `__electron`, the door from the page to the specs' process, carries. */
export type FromPage =
  | readonly ['invoke', channel: string, args: readonly unknown[]]
  | readonly ['open-window', address: string]
  | readonly ['close']

export interface PageDoor {
  /** Hands the page what the program sent it. */
  readonly receive: (channel: string, args: readonly unknown[]) => void
  /** The paths of dropped files, by name. */
  readonly droppedPaths: Record<string, string>
}

/**
 * The script that runs in every page before its own: the preload, given what a sandboxed preload is given, and the
 * few things that a page in Electron does differently from one in a browser.
 */
export const preloadScript = (preload: string): string =>
  `(${inPage.toString()})((require) => {\n${preload}\n})`

/** Runs in the page, so it may use nothing from outside itself. */
function inPage(preload: (require: (name: string) => unknown) => void): void {
  if (window !== window.top) return
  const { __electron: carry } = window as unknown as {
    __electron: (...message: FromPage) => Promise<unknown>
  }
  const listeners: Record<string, ((event: object, ...args: unknown[]) => void)[]> = {}
  const door: PageDoor = {
    receive: (channel, args) => {
      for (const listener of listeners[channel] ?? []) listener({}, ...args)
    },
    droppedPaths: {},
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: object) => {
      Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true })
    },
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      carry('invoke', channel, args).catch((error: unknown) => {
        throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
      }),
    on: (channel: string, listener: (event: object, ...args: unknown[]) => void) => {
      ;(listeners[channel] ??= []).push(listener)
    },
  }
  const webUtils = { getPathForFile: (file: File) => door.droppedPaths[file.name] ?? '' }
  Object.defineProperties(window, {
    __electronDoor: { value: door },
    close: { value: () => void carry('close') },
    open: {
      value: (address: string | URL = 'about:blank') => {
        void carry('open-window', String(address))
        return null
      },
    },
  })
  preload((name) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}.`)
    return { contextBridge, ipcRenderer, webUtils }
  })
}
