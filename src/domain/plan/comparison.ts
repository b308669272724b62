import { z } from 'zod'
import { changeBetween, sameRecord, type Change, type RecordChange } from '../editing/change.ts'
import { isKnown } from '../figures/derived.ts'
import { fieldsOf } from './fieldWords.ts'
import { inOrder, tableNames, type Plan } from './plan.ts'
import { Reckoning } from '../figures/reckoning.ts'
import { areaTitles, recordName } from './recordWords.ts'
import type { PlainDate } from '../values/date.ts'
import { figure } from '../values/figure.ts'
import { quarters } from '../values/financialYear.ts'
import { Pence } from '../values/money.ts'

/** One field of a record, before and after, as people read it. */
const FieldDifference = z
  .strictObject({ field: z.string(), before: z.string(), after: z.string() })
  .readonly()

/** One record that is in only one of two states of a plan, or differs between them. */
export const RecordDifference = z
  .strictObject({
    area: z.string(),
    name: z.string(),
    kind: z.enum(['added', 'removed', 'changed']),
    /** Empty for a record that was only moved within its list. */
    fields: z.array(FieldDifference).readonly(),
  })
  .readonly()
export type RecordDifference = z.infer<typeof RecordDifference>

/** How many records of one part of the plan differ. */
export const AreaTally = z
  .strictObject({ area: z.string(), added: z.int(), removed: z.int(), changed: z.int() })
  .readonly()
export type AreaTally = z.infer<typeof AreaTally>

/** A figure that is not the same in two states; null where it is not known. */
export const FigureMove = z
  .strictObject({ figure: z.string(), before: Pence.nullable(), after: Pence.nullable() })
  .readonly()
export type FigureMove = z.infer<typeof FigureMove>

/** A state of a plan with its figures. */
export class ReckonedPlan {
  readonly plan: Plan
  readonly #reckoning: Reckoning

  constructor(plan: Plan, today: PlainDate) {
    this.plan = plan
    this.#reckoning = new Reckoning(plan, today)
  }

  /** A figure of this state, or null where it rests on what is not known. */
  figure(name: string): Pence | null {
    return isKnown(this.plan, name, (other) => this.#reckoning.figure(other))
      ? this.#reckoning.figure(name)
      : null
  }
}

/** The longest value that is told whole; a section of the annual plan may be as long as a book. */
const longest = 400

/** How many records of each part of the plan differ, in the order of the parts. */
export const tallyDifferences = (before: Plan, after: Plan): readonly AreaTally[] =>
  tallyOf(contentChange(before, after))

/** How many records of each part of the plan a change touches, in the order of the parts. */
export function tallyOf(change: Change): readonly AreaTally[] {
  return tableNames.flatMap((table) => {
    const kinds = change.filter((each) => each.table === table).map(kindOf)
    const count = (kind: RecordDifference['kind']): number => kinds.filter((each) => each === kind).length
    if (kinds.length === 0) return []
    return [
      {
        area: areaTitles[table],
        added: count('added'),
        removed: count('removed'),
        changed: count('changed'),
      },
    ]
  })
}

/** The records that differ, the first so many of them, each with its fields in words. */
export const recordDifferences = (before: Plan, after: Plan, most: number): readonly RecordDifference[] =>
  contentChange(before, after)
    .slice(0, most)
    .map((change) => inWords(change, before, after))

/** The names given to states of the plan are no part of what it says. */
const contentChange = (before: Plan, after: Plan): Change =>
  changeBetween(before, after).filter(({ table }) => table !== 'versions')

function kindOf({ before, after }: RecordChange): RecordDifference['kind'] {
  if (before === null) return 'added'
  return after === null ? 'removed' : 'changed'
}

function inWords(change: RecordChange, before: Plan, after: Plan): RecordDifference {
  const { table } = change
  const told = (record: object | null, field: string, plan: Plan, tell: TellAny): string =>
    record === null ? '' : shortened(tell((record as Readonly<Record<string, unknown>>)[field], plan))
  const valueOf = (record: object | null, field: string): unknown =>
    (record as Readonly<Record<string, unknown>> | null)?.[field]
  return {
    area: areaTitles[table],
    name: nameOfChanged(change, before, after),
    kind: kindOf(change),
    fields: fieldsOf(table)
      .filter(([field]) => !sameRecord(valueOf(change.before, field), valueOf(change.after, field)))
      .map(([field, { label, tell }]) => ({
        field: label,
        before: told(change.before, field, before, tell),
        after: told(change.after, field, after, tell),
      })),
  }
}

type TellAny = (value: unknown, plan: Plan) => string

function nameOfChanged({ table, before, after }: RecordChange, then: Plan, now: Plan): string {
  if (after !== null) return recordName(table, after, now)
  return before === null ? '' : recordName(table, before, then)
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** What is available, planned and left, of the whole plan and of every source in either state, where it is not the same. */
export function figureMoves(before: ReckonedPlan, after: ReckonedPlan): readonly FigureMove[] {
  return movesOf(before, after, [
    figure.available,
    figure.planned(),
    ...quarters.map((quarter) => figure.planned(quarter)),
    figure.remaining,
    ...sourcesOfEither(before, after).flatMap((id) => [
      figure.sourceAvailable(id),
      figure.sourcePlanned(id),
      ...quarters.map((quarter) => figure.sourcePlanned(id, quarter)),
      figure.sourceRemaining(id),
    ]),
  ])
}

/** The figures named that are not the same in both states. */
export const movesOf = (
  before: ReckonedPlan,
  after: ReckonedPlan,
  names: readonly string[],
): readonly FigureMove[] =>
  names
    .map((name) => ({ figure: name, before: before.figure(name), after: after.figure(name) }))
    .filter((move) => move.before !== move.after)

/** The sources of both states, those of the later one first. */
export const sourcesOfEither = (before: ReckonedPlan, after: ReckonedPlan): readonly string[] => [
  ...new Set(
    [...inOrder(after.plan.sources.values()), ...inOrder(before.plan.sources.values())].map(({ id }) => id),
  ),
]
