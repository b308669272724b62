import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Reply } from '../../src/contract/reply.ts'
import type { Desktop, LaunchOptions } from './desktop.ts'
import { launchRingfence } from './launch.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ringfence-desktop-'))

let app: Desktop | undefined
async function launch(options: Partial<LaunchOptions> = {}) {
  const launched = await launchRingfence({ plansFolder: newFolder(), ...options })
  app = launched.app
  return launched
}
test.afterEach(async () => {
  await app?.close()
  app = undefined
})

const send = (page: Page, name: string, input: unknown = {}): Promise<Reply | undefined> =>
  page.evaluate(([called, given]) => window.ringfence?.send(called, given), [name, input] as const)

/** Plan files on this machine: the sample, made by the program itself, and a file that is no plan. */
async function planFiles(): Promise<{ sample: string; letter: string }> {
  const plansFolder = newFolder()
  const { page, app: maker } = await launchRingfence({ plansFolder })
  expect(await send(page, 'library.createSample')).toMatchObject({ ok: true })
  await maker.close()
  const [sample = ''] = readdirSync(plansFolder).filter((name) => name.endsWith('.trplan'))
  const letter = join(newFolder(), 'Letter.trplan')
  writeFileSync(letter, 'Dear partnership')
  return { sample: join(plansFolder, sample), letter }
}

test('a call goes from the page to the program and back', async () => {
  const { page } = await launch()
  expect(await send(page, 'library.list')).toEqual({ ok: true, value: [] })
  expect(await send(page, 'constructor')).toMatchObject({ ok: false })
})

test('a plan file opens by double-click, and again in the window that has it', async () => {
  const { sample } = await planFiles()
  const { page, app } = await launch({ files: [sample] })
  await expect(page).toHaveURL(/#\/plan\/[\w-]+/)
  await app.secondInstance([sample])
  expect(app.windows()).toHaveLength(1)
})

test('a second start shows its file in the window at home, and a window of its own when there is none', async () => {
  const { sample } = await planFiles()
  const another = (await planFiles()).sample
  const { page, app } = await launch()
  await app.secondInstance([sample])
  await expect(page).toHaveURL(/#\/plan\/[\w-]+/)
  const opening = app.nextWindow()
  await app.secondInstance([another])
  await expect(await opening).toHaveURL(/#\/plan\/[\w-]+/)
})

test('a plan file opens from the dialog, the menu, the recent files and by dropping it', async () => {
  const { sample } = await planFiles()
  const { page, app } = await launch()
  const openDialog = () => page.evaluate(() => window.ringfence?.openDialog())
  await app.chooseFile(null)
  expect(await openDialog()).toBeNull()
  await app.chooseFile(sample)
  const id = await openDialog()
  expect(id).toMatch(/^[\w-]+$/)

  await app.chooseFile(sample)
  await app.menu(page, 'File', 'Open…')
  await expect(page).toHaveURL(new RegExp(`#/plan/${id ?? ''}`))
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await app.menu(page, 'File', 'Recent', readFileName(sample))
  await expect(page).toHaveURL(new RegExp(`#/plan/${id ?? ''}`))

  await page.evaluate(() => {
    addEventListener('dragover', (event) => {
      event.preventDefault()
    })
    const dropped = new Promise<File | undefined>((resolve) => {
      addEventListener('drop', (event) => {
        event.preventDefault()
        resolve(event.dataTransfer?.files[0])
      })
    })
    Object.assign(window, { opened: dropped.then((file) => file && window.ringfence?.openDropped(file)) })
  })
  await app.dropFile(page, sample)
  expect(await page.evaluate(() => (window as unknown as { opened: unknown }).opened)).toBe(id)
})

const readFileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

test('a file that is no plan is refused in a sentence', async () => {
  const { letter } = await planFiles()
  const { page, app } = await launch()
  await app.chooseFile(letter)
  expect(await page.evaluate(() => window.ringfence?.openDialog())).toBeNull()
  await expect.poll(() => app.errorBoxes).toHaveLength(1)
  expect(app.errorBoxes[0]).toMatch(/^The plan could not be opened\nLetter[.]trplan is not a Ringfence plan/)
})

test('the page stays in its place: no other pages, windows, frames or requests', async () => {
  const { page, app } = await launch()
  const address = page.url()
  expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull()
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      target: '_blank',
    })
    document.body.append(link)
    link.click()
  })
  const reached = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'reached',
      () => 'blocked',
    ),
  )
  expect(reached).toBe('blocked')
  expect(await send(page, 'library.list')).toMatchObject({ ok: true })
  expect(page.url()).toBe(address)
  expect(app.windows()).toHaveLength(1)
})

test('menu commands reach the page of the window in front', async () => {
  const { page, app } = await launch()
  const opening = app.nextWindow()
  await app.menu(page, 'File', 'New window')
  const second = await opening
  for (const each of [page, second])
    await each.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      window.ringfence?.onMenu((command) => heard.push(command))
    })
  await app.menu(second, 'Edit', 'Undo')
  const heardBy = (each: Page) => each.evaluate(() => (window as unknown as { heard: string[] }).heard)
  await expect.poll(() => heardBy(second)).toEqual(['undo'])
  expect(await heardBy(page)).toEqual([])
})

test('a window comes back where it was', async () => {
  const profileFolder = newFolder()
  const place = { x: 10, y: 20, width: 1000, height: 700, maximised: false }
  writeFileSync(join(profileFolder, 'window.json'), JSON.stringify(place))
  const { page, app } = await launch({ profileFolder })
  // Where the system draws a frame, that is part of the window's width.
  expect(Math.abs((await page.evaluate(() => innerWidth)) - place.width)).toBeLessThan(50)
  await app.close()
  expect(JSON.parse(readFileSync(join(profileFolder, 'window.json'), 'utf8'))).toEqual(place)
  await launch({ profileFolder })
})

for (const moment of ['beforeunload', 'pagehide']) {
  test(`what a page says at ${moment}, as its window closes, is carried out`, async () => {
    const plansFolder = newFolder()
    const { page, app } = await launch({ plansFolder })
    await page.evaluate((last) => {
      addEventListener(last, () => void window.ringfence?.send('library.createSample', {}))
    }, moment)
    await app.close()
    expect(readdirSync(plansFolder).filter((name) => name.endsWith('.trplan'))).toHaveLength(1)
  })
}

test('a page that never lets go does not keep the program', async () => {
  const { page, app } = await launch()
  await page.evaluate(() => {
    addEventListener('beforeunload', (event) => {
      event.preventDefault()
    })
  })
  await page.mouse.click(2, 2)
  const before = Date.now()
  await app.close()
  expect(Date.now() - before).toBeLessThan(10_000)
})
