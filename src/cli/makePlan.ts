import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Refusal, type Client } from '../contract/client.ts'
import type { Input } from '../contract/operations.ts'
import { writeWhole } from './writeWhole.ts'
import { operand, plansFolderOf, type Options } from './options.ts'
import { startProgram } from './program.ts'

/** `ringfence new`: a blank plan or the sample. Prints where it is. */
export async function newPlan(options: Options): Promise<number> {
  return await make(options, async (client) =>
    options.sample
      ? await client['library.createSample']({})
      : await client['library.create'](await blank(options, client)),
  )
}

/** `ringfence import`: a plan out of the exchange format. Prints where it is. */
export async function importPlan(options: Options): Promise<number> {
  const path = operand(options, 0, 'file')
  const exchange = readJson(path, readFileSync(path, 'utf8')) as Input<'library.import'>['exchange']
  return await make(options, async (client) => {
    const packId = options.pack === undefined ? null : await packIdFor(client, options.pack)
    return await client['library.import']({ exchange, packId })
  })
}

export function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Refusal('not-json', `${name} is not JSON: ${(error as Error).message}`)
  }
}

async function make(options: Options, create: (client: Client) => Promise<{ id: string }>): Promise<number> {
  const path =
    options.out === undefined
      ? await intoFolder(options, plansFolderOf(options), create)
      : await intoFile(options, options.out, create)
  console.log(path)
  return 0
}

async function intoFolder(
  options: Options,
  folder: string,
  create: (client: Client) => Promise<{ id: string }>,
): Promise<string> {
  const { app, client } = startProgram(options, folder)
  try {
    const { id } = await create(client)
    const plan = (await client['library.list']({})).find((each) => each.id === id)
    return join(folder, plan?.fileName ?? '')
  } finally {
    app.close()
  }
}

/** Made where nobody looks and then put in its place whole, so that a file already there is never written over. */
async function intoFile(
  options: Options,
  out: string,
  create: (client: Client) => Promise<{ id: string }>,
): Promise<string> {
  const target = resolve(out)
  const folder = mkdtempSync(join(tmpdir(), 'ringfence-'))
  try {
    const made = await intoFolder(options, folder, create)
    refuseTaken(target, out)
    writeWhole(target, readFileSync(made))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return target
}

function refuseTaken(target: string, out: string): void {
  if (existsSync(target))
    throw new Refusal('already-there', `There is already a file at ${out}. Choose another name`)
}

async function blank(options: Options, client: Client): Promise<Input<'library.create'>> {
  const { authorities } = await client['reference.read']({})
  const { authority: wanted = [], year } = options
  if (year === undefined || wanted.length === 0)
    throw new Refusal(
      'usage',
      'Say whose plan it is and for which year: --authority "Rotherham" --year 2027-28',
    )
  const chosen = wanted.map((name) => {
    const found = authorities.find(
      (each) => each.code === name || each.name.toLowerCase() === name.toLowerCase(),
    )
    if (!found)
      throw new Refusal(
        'no-such-authority',
        `There is no authority called ${name}. Give its name or its ONS code`,
      )
    return { code: found.code, name: found.name }
  })
  const packId = await packIdFor(client, options.pack ?? year)
  const title =
    options.title ?? `${chosen.map((each) => each.name).join(' and ')} treatment and recovery plan ${year}`
  return { title, financialYear: year, packId, authorities: chosen }
}

/** The guidance pack of that id, or of that financial year. */
async function packIdFor(client: Client, wanted: string): Promise<string> {
  const { packs } = await client['reference.read']({})
  const pack = packs.find(({ id, financialYear }) => id === wanted || financialYear === wanted)
  if (pack) return pack.id
  const years = packs.map(({ financialYear }) => financialYear).join(', ')
  throw new Refusal(
    'no-such-pack',
    `There is no guidance pack for ${wanted}. Choose one with --pack: ${years}`,
  )
}
