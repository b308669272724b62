import { z } from 'zod'
import type { SingleCommand } from '../editing/command.ts'
import { totalsOf, type ControlTotals, type ToldMoney } from './controlTotals.ts'
import { isBlank, nameKey, readMoney, type Read } from './readCell.ts'
import { spentOn, type Actual } from '../inYear/inYear.ts'
import { inOrder, type Plan } from '../plan/plan.ts'
import { Cell } from './sheet.ts'
import { nameOf } from '../plan/valueWords.ts'
import { quarters, type Quarter } from '../values/financialYear.ts'
import { Id } from '../values/id.ts'
import { add, Pence } from '../values/money.ts'

/** What money can be spent on: a cost of the plan, or a source and no cost the plan has. */
const SpentOn = z
  .strictObject({ table: z.enum(['lines', 'posts', 'training', 'sources']), id: Id })
  .readonly()
type SpentOn = z.infer<typeof SpentOn>

/** What somebody has said that a name means which nothing, or more than one thing, of the plan has. */
export const SpentMeaning = z.strictObject({ name: z.string().max(1_000), on: SpentOn }).readonly()
type SpentMeaning = z.infer<typeof SpentMeaning>

/** What was spent on one thing in the four quarters, in pounds, as it stands in a spreadsheet. An empty cell and a dash say nothing. */
export const ActualsRow = z
  .strictObject({
    /** The cost or source by its name. */
    what: z.string().max(1_000),
    /** The very thing, where that is known, as in a paste into the table; it goes before the name. */
    on: SpentOn.nullable().default(null),
    quarters: z.array(Cell).length(4).readonly(),
  })
  .readonly()
export type ActualsRow = z.infer<typeof ActualsRow>

/** A row as it stands in a sheet: its number there, and why the whole of it is refused, if it is. */
export interface RowOfSheet extends ActualsRow {
  readonly number: number
  readonly refused: string | null
}

const QuarterNumber = z.literal([1, 2, 3, 4])

/** The heading of a sheet under which a quarter was found. */
export const TakenQuarter = z.strictObject({ quarter: QuarterNumber, heading: z.string() })

/** What an amount becomes; none before when nothing was entered. */
export const EnteredAmount = z.strictObject({
  what: z.string(),
  quarter: QuarterNumber,
  before: Pence.nullable(),
  after: Pence,
  /** How many rows were added up, where several are about the same thing. */
  rows: z.exactOptional(z.int()),
})

/** An amount, or a whole row, that cannot be taken, and why. */
export const RefusedAmount = z.strictObject({
  /** The number of the row in its spreadsheet, or among those given, from 1. */
  row: z.int(),
  what: z.string(),
  /** None when the whole row is refused. */
  quarter: QuarterNumber.nullable(),
  entered: z.string(),
  why: z.string(),
})

/** What would become of rows: the edits for one step, what changes, and what is refused. */
interface ReadRows {
  readonly commands: SingleCommand[]
  readonly changes: z.infer<typeof EnteredAmount>[]
  readonly refused: z.infer<typeof RefusedAmount>[]
  /** How many amounts were rounded to the penny. */
  readonly rounded: number
  /** What the rows come to, to be held against the spreadsheet. */
  readonly control: ControlTotals
  /** Names that mean nothing in the plan, or more than one thing, each once, with how many rows it stands in. */
  readonly unknown: readonly { readonly name: string; readonly rows: number }[]
}

/** An amount that a row says was spent. */
interface SaidAmount {
  readonly row: number
  readonly what: string
  readonly cell: Cell
  readonly read: Read<Pence>
}

/** What all rows say of one thing and quarter. */
interface Said {
  readonly target: Target
  readonly quarter: Quarter
  readonly amounts: SaidAmount[]
}

/**
 * Reads what was spent out of rows of a spreadsheet, which may be several about the same thing: they are added up. Results
 * of formulas are rounded to the penny; nothing is guessed: what cannot be read is refused.
 */
export function readActuals(
  plan: Plan,
  rows: readonly (ActualsRow | RowOfSheet)[],
  newId: () => string,
  meanings: readonly SpentMeaning[] = [],
): ReadRows {
  const told: ToldMoney[] = []
  const taken: { commands: ReadRows['commands']; changes: ReadRows['changes'] } = {
    commands: [],
    changes: [],
  }
  const refused: ReadRows['refused'] = []
  let rounded = 0
  const targets = new Targets(plan, newId, meanings)
  const said = new Map<string, Said>()
  rows.forEach((row, index) => {
    const cells = filledIn(row)
    if (cells.length === 0) return
    const number = 'number' in row ? row.number : index + 1
    const target = targetOf(row, targets)
    if (typeof target === 'string') {
      refused.push({ row: number, what: row.what, quarter: null, entered: row.what, why: target })
      told.push(...cells.flatMap(([, cell]) => toldOf(readMoney(cell), false)))
      return
    }
    for (const [quarter, cell] of cells) {
      const key = keyOf(target.on, quarter)
      const before = said.get(key) ?? { target, quarter, amounts: [] }
      said.set(key, before)
      before.amounts.push({ row: number, what: row.what, cell, read: readMoney(cell) })
    }
  })
  for (const { target, quarter, amounts } of said.values()) {
    const sum = sumOf(amounts)
    const outcome = typeof sum === 'string' ? sum : targets.set(target, quarter, sum)
    for (const { row, what, cell, read } of amounts) {
      told.push(...toldOf(read, typeof outcome !== 'string'))
      const why = whyNot(read, outcome)
      if (why !== null) refused.push({ row, what, quarter, entered: String(cell), why })
      else if ('unrounded' in read) rounded += 1
    }
    if (typeof outcome === 'string' || outcome === null) continue
    const { command, before, after } = outcome
    const several = amounts.length > 1 ? { rows: amounts.length } : {}
    taken.commands.push(command)
    taken.changes.push({ what: target.name, quarter, before, after, ...several })
  }
  refused.sort((a, b) => a.row - b.row || (a.quarter ?? 0) - (b.quarter ?? 0))
  return { ...taken, refused, rounded, control: totalsOf(told), unknown: targets.unknown() }
}

const whyNot = (read: Read<Pence>, outcome: Outcome | string | null): string | null => {
  if ('refused' in read) return read.refused
  return typeof outcome === 'string' ? outcome : null
}

/** What the rows come to; a part of them would be no sum. */
function sumOf(amounts: readonly SaidAmount[]): Pence | string {
  const read = amounts.flatMap((each) => ('value' in each.read ? [each.read.value] : []))
  return read.length === amounts.length
    ? add(...read)
    : 'Another row about the same cannot be read, so that they cannot be added up'
}

/** The quarters a row says something of. */
export const filledIn = (row: ActualsRow): readonly (readonly [Quarter, Cell])[] =>
  quarters
    .map((quarter) => [quarter, row.quarters[quarter - 1] ?? null] as const)
    .filter(([, cell]) => !isBlank(cell))

function toldOf(read: Read<Pence>, taken: boolean): readonly ToldMoney[] {
  if ('refused' in read) return []
  const { value, unrounded: exact = value } = read
  return [{ told: exact, toldAndTaken: taken ? exact : 0, taken: taken ? value : 0 }]
}

/** What the row is about, or why it cannot be taken. */
function targetOf(row: ActualsRow | RowOfSheet, targets: Targets): Target | string {
  if ('refused' in row && row.refused !== null) return row.refused
  return row.on === null ? targets.named(row.what) : targets.exact(row.on)
}

/** What an amount in a quarter does: the edit, and the amount before and after. */
interface Outcome {
  readonly command: SingleCommand
  readonly before: Pence | null
  readonly after: Pence
}

const keyOf = ({ table, id }: SpentOn, quarter: Quarter): string => `${table}/${id}/${quarter}`

interface Target {
  readonly on: SpentOn
  readonly name: string
}

/** Everything money can be spent on, by its name, with what was spent on it so far and what the rows said already. */
class Targets {
  readonly #plan: Plan
  readonly #newId: () => string
  readonly #said: ReadonlyMap<string, SpentOn>
  readonly #unknown = new Map<string, { readonly name: string; readonly rows: number }>()
  readonly #byName: ReadonlyMap<string, readonly Target[]>
  readonly #entered: ReadonlyMap<string, readonly Actual[]>

  constructor(plan: Plan, newId: () => string, meanings: readonly SpentMeaning[]) {
    this.#plan = plan
    this.#said = new Map(meanings.map(({ name, on }) => [nameKey(name), on]))
    this.#newId = newId
    const all = (['lines', 'posts', 'training', 'sources'] as const).flatMap((table) =>
      inOrder<{ readonly id: string; readonly position: number }>(plan[table].values()).map(
        (record): Target => ({ on: { table, id: record.id }, name: nameOf(record) }),
      ),
    )
    this.#byName = Map.groupBy(all, ({ name }) => nameKey(name))
    this.#entered = Map.groupBy(plan.actuals.values(), (actual) =>
      keyOf(spentOn(actual) ?? { table: 'sources', id: actual.sourceId ?? '' }, actual.quarter),
    )
  }

  named(name: string): Target | string {
    if (name.trim() === '')
      return 'This row has no name. Give it the name that the cost or source has in the plan'
    const key = nameKey(name)
    const said = this.#said.get(key)
    if (said !== undefined) return this.exact(said)
    const [target, ...others] = this.#byName.get(key) ?? []
    if (target !== undefined && others.length === 0) return target
    this.#note(key, name.trim())
    if (target === undefined)
      return 'No cost or source of this plan has this name. Give it the name it has in the plan'
    return 'Several costs or sources have this name. Type the amounts in the table, or give them different names'
  }

  #note(key: string, name: string): void {
    const before = this.#unknown.get(key) ?? { name, rows: 0 }
    this.#unknown.set(key, { ...before, rows: before.rows + 1 })
  }

  /** The names asked for that somebody can say the meaning of. */
  unknown(): ReadRows['unknown'] {
    return [...this.#unknown.values()]
  }

  exact(on: SpentOn): Target | string {
    const record = this.#plan[on.table].get(on.id)
    return record === undefined
      ? 'This is no longer in the plan. It may have been removed or undone'
      : { on, name: nameOf(record) }
  }

  /** What an amount does to a quarter: nothing where it already stands so, or the sentence why it cannot be taken. */
  set({ on }: Target, quarter: Quarter, amount: Pence): Outcome | string | null {
    const key = keyOf(on, quarter)
    const [entry, ...others] = this.#entered.get(key) ?? []
    if (others.length > 0) return 'This quarter has several entries. Change them in the table one by one'
    if (entry === undefined) {
      const record = { id: this.#newId(), ...placeOf(on), quarter, amount, note: '', chargedTo: null }
      return { command: { type: 'actual.add', record }, before: null, after: amount }
    }
    if (entry.amount === amount) return null
    const command = { type: 'actual.change', id: entry.id, fields: { amount } } as const
    return { command, before: entry.amount, after: amount }
  }
}

const placeOf = ({ table, id }: SpentOn) => ({
  lineId: table === 'lines' ? id : null,
  postId: table === 'posts' ? id : null,
  trainingId: table === 'training' ? id : null,
  sourceId: table === 'sources' ? id : null,
})
