/** How the program's process is told what an Electron of its own would know. */
export interface StandInSettings {
  /** The folder of the application's package.json. */
  readonly root: string
  readonly profileFolder: string
  /** The words after the application on the command line. */
  readonly words: readonly string[]
  /** Whether the same program is running already. */
  readonly second: boolean
}

/** What the program, in a process of its own, asks of the specs' process, where the browser is. */
export interface AskedOfBrowser {
  openWindow(id: number, size: { width: number; height: number }, preload: string): void
  load(id: number, address: string): void
  send(id: number, channel: string, args: readonly unknown[]): void
  close(id: number, force: boolean): void
  showErrorBox(title: string, content: string): void
  /** The files that the person chooses; none when they cancel. */
  chooseFiles(): readonly string[]
  /** A second program has handed its command line to the first. */
  handOver(words: readonly string[], folder: string, extra: unknown): void
}

/** What happens in the browser, and what the program says to it. */
export interface AskedOfProgram {
  /** The answer of `protocol.handle`, to a request at an address of the program's own scheme. */
  answerRequest(
    address: string,
    method: string,
  ): { status: number; headers: Record<string, string>; body: Uint8Array }
  /** Whether `webRequest.onBeforeRequest` lets a request out. */
  mayRequest(address: string): boolean
  invoke(
    id: number,
    frame: { address: string; isTop: boolean },
    channel: string,
    args: readonly unknown[],
  ): unknown
  mayNavigate(id: number, address: string): boolean
  mayOpenWindow(id: number, address: string): boolean
  /** The page would rather stay. Whether the program lets it go all the same. */
  mayLeave(id: number): boolean
  navigated(id: number, address: string): void
  closeAsked(id: number): void
  closed(id: number): void
  focus(id: number): void
  pressMenu(labels: readonly string[]): void
  secondInstance(words: readonly string[], folder: string, extra: unknown): void
  openFile(path: string): void
  quit(): void
}
