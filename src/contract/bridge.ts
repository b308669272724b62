import type { Send } from './reply.ts'

/** What the native menu asks the page to do. The page decides what each means where the person is. */
export type MenuCommand =
  | 'new-plan'
  | 'open-sample'
  | 'save-version'
  | 'print'
  | 'undo'
  | 'redo'
  | 'search'
  | 'theme-light'
  | 'theme-dark'
  | 'theme-system'
  | 'help'
  | 'keys'
  | 'about'

/** What the desktop program gives the page, as `window.ringfence`. In an ordinary browser there is none. */
interface RingfenceBridge {
  readonly send: Send
  /** Lets the person choose a plan file. Null when they cancel, or when the file was refused and they were told why. */
  openDialog(): Promise<string | null>
  /** Opens a file dropped on the page. Null when it was refused and the person was told why. */
  openDropped(file: File): Promise<string | null>
  /** Called with the id of a plan opened from the desktop or from the menu. */
  onOpenPlan(listener: (id: string) => void): void
  onMenu(listener: (command: MenuCommand) => void): void
}

declare global {
  interface Window {
    readonly ringfence?: RingfenceBridge
  }
}
