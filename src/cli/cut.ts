import type { Client } from '../contract/client.ts'
import { Refusal } from '../contract/client.ts'
import { formatPounds, pence } from '../contract/pounds.ts'
import type { CutView } from '../contract/scenarioViews.ts'
import { cutSize } from './cutSize.ts'
import { operand, type Options } from './options.ts'
import { withPlan } from './program.ts'

/** `ringfence cut`: what a cut in the year comes to and what can be stopped. Gives 1 when it cannot all be met, or whether it can is not known. */
export async function cut(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const source = needed(options, 'source')
    const asked = { from: needed(options, 'from'), ...cutSize(options) }
    const told = await client['cut.workOut']({
      id,
      sourceId: await sourceNamed(client, id, source),
      ...asked,
    })
    if (options.json) console.log(JSON.stringify(told, null, 2))
    else print(told)
    return told.shortfall > 0 || told.unsure.length > 0 ? 1 : 0
  })
}

function needed(options: Options, name: 'source' | 'from'): string {
  const value = options[name]
  if (value === undefined)
    throw new Refusal('usage', 'Say what is cut: ringfence cut PLAN --source NAME --of 8% --from 2027-10-01')
  return value
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
  const row = (amount: CutView['cut'], what: string): void => {
    console.log(`${formatPounds(amount).padStart(16)}  ${what}`)
  }
  row(told.cut, told.ringFences.length === 0 ? 'Cut' : `Cut, outside ${told.ringFences.join(', ')}`)
  row(pence(Math.abs(told.left)), leftWords(told))
  row(told.expected, 'Still expected')
  row(told.committed, 'Committed')
  if (told.unknown !== 0) row(told.unknown, 'Of that, only because nobody has said how it can be stopped')
  if (told.income !== 0) row(told.income, 'Income expected besides')
  row(atOnce, 'Can be stopped at once')
  row(afterNotice, 'Can be stopped after notice')
  row(told.shortfall, 'Still short')
  if (told.toReprofile > 0)
    row(told.toReprofile, 'The plan itself stays over-planned until it is re-profiled')
  for (const sentence of told.unsure) console.log(sentence)
  for (const { description, how, noticeEnds, saving } of told.items)
    if (saving > 0)
      row(saving, `${description} (${noticeEnds === null ? words[how] : `paid until ${noticeEnds}`})`)
}

function leftWords({ left, remaining }: CutView): string {
  if (left >= 0) return 'Forecast to be left'
  return `Already ${left === remaining ? 'over-planned by' : 'over by, as forecast'}`
}

const words: Readonly<Record<CutView['items'][number]['how'], string>> = {
  vacant: 'vacant',
  atOnce: 'at once',
  notice: 'with notice',
  bound: 'bound',
  unknown: 'not said',
}
