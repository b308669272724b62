import type { Page } from '@playwright/test'

export interface LaunchOptions {
  readonly plansFolder: string
  /** The day the program takes for today, as 2026-04-01. */
  readonly today?: string
  /** Plan files named on the command line, as when one is double-clicked. */
  readonly files?: readonly string[]
  /** Where the program keeps what it remembers. Given, a second launch remembers the first. */
  readonly profileFolder?: string
}

/** The desktop around the program: what a person does outside the page. */
export interface Desktop {
  /** Answers the next open dialog; null cancels it. */
  chooseFile(path: string | null): Promise<void>
  /** Drops a file from the desktop in the middle of the page. */
  dropFile(page: Page, path: string): Promise<void>
  /** Starts the program again with these words on its command line, and waits until it has handed them over. */
  secondInstance(words: readonly string[]): Promise<void>
  /** Presses a menu item, by the labels that lead to it, with a page's window in front: `menu(page, 'File', 'Open…')`. */
  menu(page: Page, ...labels: readonly string[]): Promise<void>
  /** What error boxes have said, each as its title and its sentence on two lines. */
  readonly errorBoxes: readonly string[]
  windows(): readonly Page[]
  /** Waits for the window that something is about to open. Ask before doing it. */
  nextWindow(): Promise<Page>
  /** Ends the program as a crash or a power cut would. */
  kill(): Promise<void>
  /** Quits as a person does, letting pages finish. */
  close(): Promise<void>
}

export interface Launched {
  /** The first window. */
  readonly page: Page
  readonly app: Desktop
}

/** What both ways of launching are told. */
export interface Launch extends LaunchOptions {
  /** The folder of the application's package.json. */
  readonly root: string
  readonly profileFolder: string
}

/** The environment that keeps a launch away from the plans and the clock of whoever runs the specs. */
export const environment = ({ plansFolder, today }: Launch): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  RINGFENCE_PLANS: plansFolder,
  ...(today === undefined ? {} : { RINGFENCE_TODAY: today }),
})
