import type { Client } from '../contract/client.ts'
import { Refusal } from '../contract/client.ts'
import { formatPounds } from '../contract/pounds.ts'
import type { CutView } from '../contract/scenarioViews.ts'
import { operand, type Options } from './options.ts'
import { withPlan } from './program.ts'

/** `ringfence cut`: what a cut in the year comes to and what can be stopped. Gives 1 when it cannot all be met. */
export async function cut(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const sourceId = await sourceNamed(client, id, needed(options, 'source'))
    const told = await client['cut.workOut']({
      id,
      sourceId,
      from: needed(options, 'from'),
      percent: needed(options, 'percent'),
      of: ofWhat(options.of),
    })
    if (options.json) console.log(JSON.stringify(told, null, 2))
    else print(told)
    return told.shortfall > 0 ? 1 : 0
  })
}

function needed(options: Options, name: 'source' | 'from' | 'percent'): string {
  const value = options[name]
  if (value === undefined)
    throw new Refusal(
      'usage',
      'Say what is cut: ringfence cut PLAN --source NAME --percent 8 --from 2027-10-01',
    )
  return value
}

function ofWhat(of: string | undefined): 'year' | 'rest' {
  if (of === undefined || of === 'year') return 'year'
  if (of === 'rest') return of
  throw new Refusal('usage', `Enter --of as year or rest, not ${of}`)
}

/** A source by its id, or by its name when only one is called that. */
async function sourceNamed(client: Client, id: string, name: string): Promise<string> {
  const { tables } = await client['plan.exchange']({ id })
  const found = tables.sources.filter((source) => source.id === name || source.name === name)
  const [source] = found
  if (source && found.length === 1) return source.id
  const all = tables.sources.map((each) => `${each.id} (${each.name})`).join(', ')
  throw new Refusal('usage', `Name one source of the plan, not ${name}. It has: ${all}`)
}

function print(told: CutView): void {
  const { atOnce, afterNotice } = told.stoppable
  for (const [what, amount] of [
    ['Cut', told.cut],
    ['Not planned', told.unplanned],
    ['Still planned', told.planned],
    ['Committed', told.committed],
    ['Can be stopped at once', atOnce],
    ['Can be stopped after notice', afterNotice],
    ['Still short', told.shortfall],
  ] as const)
    console.log(`${formatPounds(amount).padStart(16)}  ${what}`)
  for (const { description, how, noticeEnds, saving } of told.items)
    if (saving > 0)
      console.log(
        `${formatPounds(saving).padStart(16)}  ${description} (${noticeEnds === null ? words[how] : `paid until ${noticeEnds}`})`,
      )
}

const words: Readonly<Record<CutView['items'][number]['how'], string>> = {
  vacant: 'vacant',
  atOnce: 'at once',
  notice: 'with notice',
  bound: 'bound',
  unknown: 'not said',
}
