import { z } from 'zod'
import { inOrder, type Plan } from '../plan/plan.ts'
import { Refusal } from '../refusal.ts'
import { CostType } from '../values/costType.ts'
import { Id } from '../values/id.ts'
import { NameIndex } from './nameIndex.ts'
import { nameKey } from '../sheet/readCell.ts'

const name = z.string().max(1_000)

/** What somebody has said that a name means which the plan does not have. */
export const Meaning = z.discriminatedUnion('column', [
  z.strictObject({ column: z.literal('source'), name, means: Id }),
  z.strictObject({ column: z.literal('intervention'), name, means: Id }),
  z.strictObject({ column: z.literal('costType'), name, means: CostType }),
])
export type Meaning = z.infer<typeof Meaning>

/** The names by which cells speak of a plan's interventions and sources. */
export interface PlanNames {
  readonly interventions: NameIndex
  readonly sources: NameIndex
  /** The kinds of cost that words were said to mean, by their `nameKey`. */
  readonly costTypes: ReadonlyMap<string, CostType>
  readonly interventionTitle: (id: string | null) => string
  readonly sourceName: (id: string) => string
}

/** The names of a plan, and what was said that others mean. Throws a Refusal for a meaning that is no longer there. */
export function planNames(
  { interventions, sources }: Pick<Plan, 'interventions' | 'sources'>,
  meanings: readonly Meaning[] = [],
): PlanNames {
  const said = (
    column: Meaning['column'],
    there: ReadonlyMap<string, unknown>,
  ): ReadonlyMap<string, string> =>
    new Map(
      meanings.flatMap((each) =>
        each.column === column ? [[nameKey(each.name), checked(each, there)]] : [],
      ),
    )
  return {
    interventions: new NameIndex(
      inOrder(interventions.values()).map(({ id, title }) => ({ id, name: title })),
      { one: 'an intervention', screen: 'Interventions' },
      said('intervention', interventions),
    ),
    sources: new NameIndex(
      inOrder(sources.values()),
      { one: 'a source', screen: 'Funding' },
      said('source', sources),
    ),
    costTypes: new Map(
      meanings.flatMap((each) => (each.column === 'costType' ? [[nameKey(each.name), each.means]] : [])),
    ),
    interventionTitle: (id) => (id === null ? '' : (interventions.get(id)?.title ?? '')),
    sourceName: (id) => sources.get(id)?.name ?? '',
  }
}

function checked({ name: told, means }: Meaning, there: ReadonlyMap<string, unknown>): string {
  if (there.has(means)) return means
  throw new Refusal('not-there', `What “${told}” was said to mean is no longer in the plan. Choose another`)
}
