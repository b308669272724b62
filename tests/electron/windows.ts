import type { BrowserContext, Frame, Route } from '@playwright/test'
import type { Channel } from './channel.ts'
import type { AskedOfProgram } from './messages.ts'
import { fromBrowser, toBrowser } from './addresses.ts'
import { preloadScript, type FromPage, type PageDoor } from './preloadWorld.ts'

type Program = Channel<AskedOfProgram>

/** One window of the program: a page whose requests, calls and wishes to go elsewhere are put to the program. */
export async function openWindow(
  context: BrowserContext,
  program: Program,
  id: number,
  size: Size,
  preload: string,
) {
  const page = await context.newPage()
  let loading = ''

  const load = async (address: string): Promise<void> => {
    loading = toBrowser(address)
    await page.goto(loading)
    loading = ''
  }

  const carry = async (frame: Frame, message: FromPage): Promise<unknown> => {
    const from = { address: fromBrowser(frame.url()), isTop: frame === page.mainFrame() }
    switch (message[0]) {
      case 'invoke':
        return await program.ask('invoke', id, from, message[1], message[2])
      case 'open-window':
        await refuseWindow(message[1])
        break
      case 'close':
        await program.ask('closeAsked', id)
    }
  }

  const refuseWindow = async (address: string): Promise<void> => {
    if (await program.ask('mayOpenWindow', id, fromBrowser(address)))
      throw new Error('The stand-in does not implement windows opened by a page.')
  }

  const answer = async (route: Route): Promise<void> => {
    const request = route.request()
    const address = fromBrowser(request.url())
    const leaves =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() !== loading
    if (leaves && !(await program.ask('mayNavigate', id, address))) {
      await route.abort('aborted')
      return
    }
    if (!(await program.ask('mayRequest', address))) {
      await route.abort('blockedbyclient')
      return
    }
    if (address === request.url()) throw new Error(`The program let the page reach ${address}.`)
    const { status, headers, body } = await program.ask('answerRequest', address, request.method())
    await route.fulfill({ status, headers, body: Buffer.from(body) })
  }

  await page.exposeBinding('__electron', ({ frame }, ...message: FromPage) => carry(frame, message))
  await page.addInitScript({ content: preloadScript(preload) })
  await page.route('**/*', (route) => answer(route).catch(endedMeanwhile))
  await page.setViewportSize({ width: size.width, height: size.height })
  page.on('popup', (popup) => {
    refuseWindow(popup.url())
      .then(() => popup.close())
      .catch(endedMeanwhile)
  })
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame())
      program.ask('navigated', id, fromBrowser(frame.url())).catch(endedMeanwhile)
  })
  page.on('dialog', (dialog) => {
    // A browser asks the person whether to leave; Electron asks the program. Other questions get the answer no.
    const answered = dialog.type() === 'beforeunload' ? program.ask('mayLeave', id) : Promise.resolve(false)
    answered.then((yes) => (yes ? dialog.accept() : dialog.dismiss())).catch(endedMeanwhile)
  })
  page.on('close', () => {
    program.ask('closed', id).catch(endedMeanwhile)
  })

  return {
    page,
    load,
    send: (channel: string, args: readonly unknown[]) =>
      page.evaluate(
        ([name, sent]) => {
          ;(window as unknown as { __electronDoor: PageDoor }).__electronDoor.receive(name, sent)
        },
        [channel, args] as const,
      ),
    close: (force: boolean) => page.close({ runBeforeUnload: !force }),
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** A window may close, or its program end, while something is on its way between them. */
const endedMeanwhile = (error: unknown): void => {
  const message = String(error)
  if (!/has ended|ended before|has been closed|page was closed/i.test(message)) console.error(message)
}
