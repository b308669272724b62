import { differenceOf, isKnown } from '../figures/derived.ts'
import type { Source } from '../funding/source.ts'
import { isOutermost } from '../funding/lineage.ts'
import { inOrder } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import { formatPounds, pence } from '../values/money.ts'
import type { Explanation } from './explanation.ts'
import type { FigureName } from '../figures/figureName.ts'
import { all, step, type Scope, type Told } from './scope.ts'

const differences: Readonly<Record<string, string>> = {
  remaining: 'What is available less what is planned',
  underspend: 'What is available less what is forecast',
  variance: 'What was spent less what was planned',
}

const differenceWords = (what: string): string => differences[what] ?? 'The first less the second'

/** One figure less another. */
export function difference(scope: Scope, { name, what }: FigureName): Told {
  const { plan, figure: part } = scope
  const { from, less } = differenceOf(name) ?? { from: name, less: name }
  const over = what === 'underspend' ? Math.max(0, -scope.amount(name)) : 0
  const sentence = `${differenceWords(what)}${over > 0 ? `: overspent by ${formatPounds(pence(over))}` : ''}`
  return {
    how: isKnown(plan, name, scope.amount)
      ? sentence
      : `${differenceWords(what)}: not known while an allocation is not`,
    parts: () => all([part(from), part(less, { counts: 'taken' })]),
  }
}

/** By how much sources are over-planned, each on its own. */
export const overPlanned = (scope: Scope): Told => ({
  how: 'By how much each source is over-planned, added up; what is free in another does not make up for it, and what a ring-fence is over by is not counted again in the grant around it',
  parts: () => {
    const sources = inOrder(scope.plan.sources.values())
    return all(sources.flatMap((source) => overOnItsOwn(scope, source, sources)))
  },
})

function overOnItsOwn(scope: Scope, source: Source, sources: readonly Source[]): Explanation[] {
  const inside = sources
    .filter(({ parentId }) => parentId === source.id)
    .map((each) => ({ name: each.name, over: overBy(scope, each) }))
    .filter(({ over }) => over > 0)
  const own = overBy(scope, source) - inside.reduce((sum, { over }) => sum + over, 0)
  if (own <= 0) return []
  return [
    step(source.name, pence(own), {
      how:
        inside.length === 0
          ? 'What is planned on it beyond what is available'
          : 'What is planned on it beyond what is available, less what the ring-fences inside it are over by',
      record: { table: 'sources', id: source.id, field: 'allocation' },
      parts: () =>
        all([
          scope.figure(figure.sourceRemaining(source.id), { counts: 'taken' }),
          ...inside.map(({ name, over }) =>
            step(name, pence(over), { how: 'Over by this, which is counted there' }, 'taken'),
          ),
        ]),
    }),
  ]
}

const overBy = ({ amount }: Scope, { id, allocation }: Source): number =>
  allocation === null ? 0 : Math.max(0, -amount(figure.sourceRemaining(id)))

/** What is not planned yet of the plan's outermost sources. */
export const unallocated = (scope: Scope): Told => ({
  how: 'What is not planned yet of every source, added up; what is over-planned in another is not taken off it',
  parts: () => {
    const sources = inOrder(scope.plan.sources.values())
    const outermost = sources.filter((source) => isOutermost(scope.plan, source))
    return all(outermost.flatMap((source) => freeOf(scope, source, sources)))
  },
})

/** What is free of a source: what remains of it or, where that is more, what is free of the ring-fences inside it. */
function freeOf(scope: Scope, source: Source, sources: readonly Source[]): Explanation[] {
  const inside = sources
    .filter(({ parentId }) => parentId === source.id)
    .flatMap((each) => freeOf(scope, each, sources))
  const free = inside.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  const remaining = source.allocation === null ? 0 : scope.amount(figure.sourceRemaining(source.id))
  if (free <= 0 && remaining <= 0) return []
  if (remaining >= free) return [scope.figure(figure.sourceRemaining(source.id))]
  return [
    step(source.name, pence(free), {
      how: 'What is free in the ring-fences inside it; what others of them are over by cannot be paid from it',
      record: { table: 'sources', id: source.id, field: 'allocation' },
      parts: () => all(inside),
    }),
  ]
}
