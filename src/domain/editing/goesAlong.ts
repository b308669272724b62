import type { Change } from './change.ts'
import { spentOn, type Actual } from '../inYear/inYear.ts'
import type { Plan } from '../plan/plan.ts'
import { add, formatPounds } from '../values/money.ts'
import { nameOf } from '../plan/valueWords.ts'

/**
 * What going back takes away or alters of what is kept beside the plan, because the plan then does not have what it is
 * about: a sentence each, for a person to read before it is done. None where nothing of it is touched.
 */
export const goesAlong = (now: Plan, change: Change): readonly string[] =>
  [
    spendingGone(now, change),
    chargedOtherwise(change),
    chargedToNone(change),
    reasonsGone(change),
    doneStepsGone(change),
    lostWhatIfs(change),
  ].filter((sentence) => sentence !== null)

function spendingGone(now: Plan, change: Change): string | null {
  const gone = change.flatMap(({ table, before, after }) =>
    table === 'actuals' && before !== null && after === null ? [before] : [],
  )
  if (gone.length === 0) return null
  const names = namesOf(gone.map((actual) => onWhat(now, actual)))
  return `Spending of ${inAll(gone)} was entered on what this version does not have: ${names}. It would be left with nothing it was spent on, and goes too`
}

/** How many costs are named one by one. */
const mostNamed = 4
const listed = new Intl.ListFormat('en-GB')

function namesOf(all: readonly string[]): string {
  const names = [...new Set(all)]
  return listed.format(names.length > mostNamed ? [...names.slice(0, mostNamed - 1), 'others'] : names)
}

function onWhat(now: Plan, actual: Actual): string {
  const on = spentOn(actual) ?? { table: 'sources' as const, id: actual.sourceId ?? '' }
  const name = nameOf(now[on.table].get(on.id))
  return name === '' ? 'a cost with no name' : `“${name}”`
}

function chargedOtherwise(change: Change): string | null {
  const moved = charged(change).filter(({ chargedTo }) => chargedTo !== null)
  return moved.length === 0
    ? null
    : `Spending of ${inAll(moved)} was charged to a source this version does not have. It is charged as the version pays for its cost`
}

function chargedToNone(change: Change): string | null {
  const moved = charged(change).filter(({ chargedTo }) => chargedTo === null)
  return moved.length === 0
    ? null
    : `Spending of ${inAll(moved)} was charged to a source this version does not have, and the version says of no other that it pays for the cost. It is then charged to none: say who pays`
}

/** Spending that stays and is charged otherwise. */
const charged = (change: Change): readonly Actual[] =>
  change.flatMap(({ table, after }) => (table === 'actuals' && after !== null ? [after] : []))

/** `£1,200 (3 entries)`. */
const inAll = (actuals: readonly Actual[]): string =>
  `${formatPounds(add(...actuals.map(({ amount }) => amount)))} (${counted(actuals.length, 'entry', 'entries')})`

function reasonsGone(change: Change): string | null {
  const gone = change.filter(({ table }) => table === 'variances').length
  return gone === 0
    ? null
    : `${counted(gone, 'reason', 'reasons')} for a variance of sources this version does not have ${gone === 1 ? 'goes' : 'go'} too`
}

function doneStepsGone(change: Change): string | null {
  const done = change.flatMap(({ table, before, after }) =>
    table === 'steps' && after === null && before?.doneOn ? [`“${before.title}”`] : [],
  )
  return done.length === 0
    ? null
    : `${done.length === 1 ? 'A step that is' : 'Steps that are'} done and not in this version ${done.length === 1 ? 'goes' : 'go'} too: ${namesOf(done)}`
}

function lostWhatIfs(change: Change): string | null {
  const lost = change.flatMap(({ table, before, after }) =>
    table === 'scenarios' && before !== null
      ? [before.adjustments.length - (after?.adjustments.length ?? 0)]
      : [],
  )
  if (lost.length === 0) return null
  const changes = lost.reduce((sum, each) => sum + each, 0)
  return `In ${counted(lost.length, 'scenario', 'scenarios')}, ${counted(changes, 'change', 'changes')} to what this version does not have ${changes === 1 ? 'goes' : 'go'} too`
}

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
