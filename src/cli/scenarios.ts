import type { Client } from '../contract/client.ts'
import { formatPounds } from '../contract/pounds.ts'
import { mostAtOnce, type Comparison } from '../contract/scenarioViews.ts'
import { operand, type Options } from './options.ts'
import { withPlan } from './program.ts'

/** `ringfence scenarios`: the plan beside every scenario kept in it. */
export async function scenarios(options: Options): Promise<number> {
  return await withPlan(options, operand(options, 0, 'plan'), async (client, id) => {
    const comparison = await compareAll(client, id)
    if (options.json) console.log(JSON.stringify(comparison, null, 2))
    else print(comparison)
    return 0
  })
}

/** So many at once as the program compares, put side by side. */
async function compareAll(client: Client, id: string): Promise<Comparison> {
  const { tables } = await client['plan.exchange']({ id })
  const ids = tables.scenarios.map((scenario) => scenario.id)
  let all = await client['scenario.compare']({ id, scenarioIds: ids.slice(0, mostAtOnce) })
  for (let first = mostAtOnce; first < ids.length; first += mostAtOnce) {
    const scenarioIds = ids.slice(first, first + mostAtOnce)
    all = beside(all, await client['scenario.compare']({ id, scenarioIds }))
  }
  return all
}

/** Two comparisons of the same plan as one. */
const beside = (left: Comparison, right: Comparison): Comparison => ({
  columns: [...left.columns, ...right.columns.slice(1)],
  groups: left.groups.map((group, g) => ({
    ...group,
    figures: group.figures.map((each, f) => {
      const other = right.groups[g]?.figures[f]
      return {
        ...each,
        amounts: [...each.amounts, ...(other?.amounts.slice(1) ?? [])],
        differs: each.differs || (other?.differs ?? false),
      }
    }),
  })),
})

/** What differs, scenario by scenario. */
function print(comparison: Comparison): void {
  const { columns } = comparison
  if (columns.length === 1) console.log('There are no scenarios in this plan')
  for (const [c, { title, stops, notes }] of columns.entries())
    if (c > 0)
      for (const sentence of [`${title}: ${stops} to put right`, ...notes, ...differences(comparison, c)])
        console.log(sentence)
}

const differences = ({ groups }: Comparison, column: number): readonly string[] =>
  groups.flatMap(({ title, figures }) =>
    figures.flatMap(({ label, year, amounts }) => {
      const [before, after] = [inWords(amounts[0]?.amount), inWords(amounts[column]?.amount)]
      return before === after ? [] : [`  ${title}, ${label} ${year}: ${before} becomes ${after}`]
    }),
  )

type Amount = Comparison['groups'][number]['figures'][number]['amounts'][number]['amount']
const inWords = (amount: Amount | undefined): string => (amount == null ? 'not known' : formatPounds(amount))
