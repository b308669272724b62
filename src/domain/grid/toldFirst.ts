import { quartersOf, type Line } from '../costs/line.ts'
import type { Plan } from '../plan/plan.ts'
import { add, pence } from '../values/money.ts'
import type { PastedRow } from './pastedRow.ts'
import { nameKey } from '../sheet/readCell.ts'

/** Sentences about all rows of a block that a person should read before they are taken; none where nothing is odd. */
export const toldFirst = (plan: Pick<Plan, 'lines'>, rows: readonly PastedRow[]): readonly string[] => [
  ...alreadyThere(plan, rows),
  ...inWholePounds(rows),
]

/** A sheet that was imported before comes in a second time without any of its cells being wrong. */
function alreadyThere({ lines }: Pick<Plan, 'lines'>, rows: readonly PastedRow[]): readonly string[] {
  const there = new Set([...lines.values()].map(costKey))
  const added = rows.flatMap(({ kind, line }) => (kind === 'new' && line !== null ? [line.after] : []))
  const twice = added.filter((line) => line.description !== '' && there.has(costKey(line))).length
  if (twice === 0) return []
  return [
    `${twice} of the ${counted(added.length, 'new line')} ${twice === 1 ? 'stands' : 'stand'} in the plan already, with the same description and source, and would be there twice`,
  ]
}

const costKey = ({ description, shares }: Line): string =>
  [nameKey(description), ...shares.map(({ sourceId }) => sourceId).toSorted()].join('\n')

/** Amounts copied as they are shown, in whole pounds, make their totals but for a pound or two. */
function inWholePounds(rows: readonly PastedRow[]): readonly string[] {
  const apart = rows.filter(({ kind, cells, line }) => {
    if (kind === 'none' || line === null || !cells.cells.has('amount')) return false
    const parts = quartersOf(line.after)
    const by = Math.abs(line.after.amount - add(...parts))
    return by > 0 && by <= mostApart && [line.after.amount, ...parts].every(isWhole)
  }).length
  if (apart === 0) return []
  return [
    `In ${counted(apart, 'row')} the quarters differ from the year by £1 or £2, as amounts that are shown in whole pounds do. They are taken as they are: bring them in with their pence to make them agree`,
  ]
}

const mostApart = pence(2_00)
const isWhole = (amount: number): boolean => amount % 100 === 0

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`
