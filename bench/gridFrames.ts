import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { Send } from '../src/contract/reply.ts'
import { startHost } from '../src/server/host.ts'
import { findChromium } from '../scripts/findChromium.mjs'
import { spreadOf, type Spread } from './measure.ts'

/** Times between frames and from key to figure, in milliseconds, and the page's memory in MB. */
export interface GridMeasured {
  /** A page that does nothing: what the browser gives on this machine. */
  readonly idle: Spread
  /** While the grid scrolls eight rows a frame. */
  readonly scrolling: Spread
  /** From Enter in a money cell until the year's sum beside it is the new one, in each way of looking at the budget. */
  readonly edit: Readonly<Record<Look, Spread>>
  readonly memory: number
}

/** Ways of looking at the budget, in the order they are taken up; a filter stays while lines are grouped. */
type Look = 'every line' | 'a filter' | 'grouped, filtered' | 'months'

const frames = 120
const edits = 20

/** Opens a plan's budget in Chromium over the loopback host and measures scrolling and editing. */
export async function measureGrid(browser: Browser, send: Send, planId: string): Promise<GridMeasured> {
  const host = await startHost(send, {
    pageFolder: join(import.meta.dirname, '../out/renderer'),
    token: randomBytes(32).toString('base64url'),
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.goto(host.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const idle = spreadOf(await framesWhile(page, 0))
    await page.evaluate((id) => {
      location.hash = `#/plan/${id}/budget`
    }, planId)
    await page.locator('.ag-grid-viewport [row-id]').first().waitFor({ timeout: 60_000 })
    const scrolling = spreadOf(await framesWhile(page, 240))
    const edit = await inEveryLook(page)
    return { idle, scrolling, edit, memory: await memoryOf(page) }
  } finally {
    await page.close()
    await host.close()
  }
}

/** The times between frames while the grid scrolls by so many pixels a frame. */
const framesWhile = (page: Page, pixels: number): Promise<number[]> =>
  page.evaluate(
    ([count, by]) =>
      new Promise<number[]>((done) => {
        const times: number[] = []
        const body = document.querySelector('.ag-grid-viewport')
        let last = performance.now()
        const step = (now: number): void => {
          times.push(now - last)
          last = now
          body?.scrollBy(0, by)
          if (times.length > count) done(times.slice(1))
          else requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
    [frames, pixels] as const,
  )

async function inEveryLook(page: Page): Promise<Record<Look, Spread>> {
  const everyLine = await editTimes(page, 'q2')
  const find = page.getByRole('searchbox', { name: 'Find in the lines' })
  await find.fill('a')
  const filtered = await editTimes(page, 'q2')
  const groupBy = page.getByRole('combobox', { name: 'Group by' })
  await groupBy.selectOption('Intervention')
  const grouped = await editTimes(page, 'q2')
  await groupBy.selectOption({ index: 0 })
  await find.fill('')
  await page.getByRole('button', { name: 'Months' }).click()
  const months = await editTimes(page, 'm2')
  return { 'every line': everyLine, 'a filter': filtered, 'grouped, filtered': grouped, months }
}

/** Types a new amount into the first line again and again; the year's sum comes back from the program. */
async function editTimes(page: Page, column: string): Promise<Spread> {
  await page.evaluate(() => document.querySelector('.ag-grid-viewport')?.scrollTo(0, 0))
  // Sums and rows of the look just taken up are asked for first.
  await page.waitForTimeout(1_000)
  const row = page.locator('[row-id^="bench-"]').first()
  const id = await row.getAttribute('row-id')
  const times: number[] = []
  for (let turn = 1; turn <= edits; turn += 1) {
    await page.locator(`[row-id="${id}"] [col-id="${column}"]`).click()
    await page.keyboard.type(String(1_000_000 + turn))
    await page.evaluate(watchForTheSum, id)
    await page.keyboard.press('Enter')
    times.push(await page.evaluate(() => (globalThis as unknown as Watched).changed))
  }
  return spreadOf(times)
}

interface Watched {
  changed: Promise<number>
}

/** In the page: from the next key until the year's sum of a line is another. */
function watchForTheSum(id: string | null): void {
  const sum = (): string | null | undefined =>
    document.querySelector(`[row-id="${id}"] [col-id="amount"]`)?.textContent
  const before = sum()
  ;(globalThis as unknown as Watched).changed = new Promise((done) => {
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now()
        const look = (): void => {
          if (sum() === before) requestAnimationFrame(look)
          else done(performance.now() - start)
        }
        look()
      },
      { capture: true, once: true },
    )
  })
}

async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1024 / 1024
}

/** A Chromium of its own, with nothing beside the page. */
export function startChromium(): Promise<Browser> {
  const executablePath = findChromium()
  return chromium.launch({
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(executablePath === undefined ? {} : { executablePath }),
  })
}
