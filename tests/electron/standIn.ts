import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { basename, join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { openChannel } from './channel.ts'
import { sharedBrowser } from './chromium.ts'
import { dropFile } from './dropFile.ts'
import { environment, type Launch, type Launched } from './desktop.ts'
import type { AskedOfBrowser, AskedOfProgram, StandInSettings } from './messages.ts'
import type { PageDoor } from './preloadWorld.ts'
import { openWindow } from './windows.ts'

/** Starts the built program in a process of its own, with the stand-in for Electron and its windows in a browser. */
export async function launchStandIn(launch: Launch): Promise<Launched> {
  const context = await (await sharedBrowser()).newContext()
  const program = startProgram(launch, launch.files ?? [], false)
  const { channel, desktop, firstPage } = connect(program, context)
  const ended = once(program, 'exit').then(() => context.close())
  const page = await Promise.race([
    firstPage,
    ended.then(() => Promise.reject(endedEarly(desktop.errorBoxes))),
  ])

  const secondInstance = async (words: readonly string[]): Promise<void> => {
    const second = startProgram(launch, words, true)
    openChannel<AskedOfProgram, Pick<AskedOfBrowser, 'handOver'>>(second, {
      handOver: (...handed) => channel.ask('secondInstance', ...handed),
    })
    await once(second, 'exit')
  }

  const drop = async (target: Page, path: string): Promise<void> => {
    await target.evaluate(
      ([name, whole]) => {
        ;(window as unknown as { __electronDoor: PageDoor }).__electronDoor.droppedPaths[name] = whole
      },
      [basename(path), path] as const,
    )
    await dropFile(target, path)
  }

  return {
    page,
    app: {
      ...desktop,
      dropFile: drop,
      secondInstance,
      kill: async () => {
        program.kill('SIGKILL')
        await ended
      },
      close: async () => {
        await channel.ask('quit').catch(() => undefined)
        await ended
      },
    },
  }
}

function startProgram(
  { root, profileFolder, ...launch }: Launch,
  words: readonly string[],
  second: boolean,
): ChildProcess {
  const settings: StandInSettings = { root, profileFolder, words, second }
  return fork(join(import.meta.dirname, 'run.ts'), {
    cwd: root,
    execArgv: [],
    serialization: 'advanced',
    env: { ...environment({ root, profileFolder, ...launch }), ELECTRON_STAND_IN: JSON.stringify(settings) },
  })
}

/** Gives the program its windows, and the spec its hands. */
function connect(child: ChildProcess, context: BrowserContext) {
  const windows = new Map<number, ReturnType<typeof openWindow>>()
  const pages: Page[] = []
  const errorBoxes: string[] = []
  const awaited: ((page: Page) => void)[] = []
  let choice: readonly string[] = []

  const windowOf = (id: number): ReturnType<typeof openWindow> =>
    windows.get(id) ?? Promise.reject(new Error(`There is no window ${id}.`))
  const nextWindow = (): Promise<Page> => new Promise((resolve) => awaited.push(resolve))

  const channel = openChannel<AskedOfProgram, AskedOfBrowser>(child, {
    openWindow: (id, size, preload) => {
      windows.set(id, openWindow(context, channel, id, size, preload))
    },
    load: async (id, address) => {
      const { page, load } = await windowOf(id)
      await load(address)
      if (pages.includes(page)) return
      pages.push(page)
      for (const resolve of awaited.splice(0)) resolve(page)
    },
    send: async (id, name, args) => (await windowOf(id)).send(name, args),
    close: async (id, force) => (await windowOf(id)).close(force),
    showErrorBox: (title, content) => void errorBoxes.push(`${title}\n${content}`),
    chooseFiles: () => {
      const chosen = choice
      choice = []
      return chosen
    },
    handOver: () => {
      throw new Error('The first program has nobody to hand its command line to.')
    },
  })

  const idOf = async (page: Page): Promise<number> => {
    for (const [id, window] of windows) if ((await window).page === page) return id
    throw new Error('The page is not a window of the program.')
  }

  const desktop = {
    errorBoxes,
    nextWindow,
    windows: () => pages.filter((page) => !page.isClosed()),
    chooseFile: (path: string | null) => {
      choice = path === null ? [] : [path]
      return Promise.resolve()
    },
    menu: async (page: Page, ...labels: readonly string[]) => {
      await channel.ask('focus', await idOf(page))
      await channel.ask('pressMenu', labels)
    },
  }
  return { channel, desktop, firstPage: nextWindow() }
}

const endedEarly = (errorBoxes: readonly string[]): Error =>
  new Error(`Ringfence ended before it showed a window. ${errorBoxes.join('\n')}`)
