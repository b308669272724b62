import type { Cost } from '../costs/cost.ts'
import { workedOut } from '../editing/lineCommands.ts'
import type { Plan } from '../plan/plan.ts'
import { spreadEvenly } from '../values/spread.ts'
import { isCosted } from '../workforce/post.ts'
import type { CostRow } from './costRows.ts'

/** How a row of the sheet Lines is made: what in it is typed, and what follows from something else. */
export type Making = 'typed' | 'working' | 'evenWorking' | 'training' | 'post' | 'postNotCosted' | 'part'

/** A part of a shared cost is worked out for all who pay together, so that it stands as the program has it. */
export function makingOf(plan: Plan, { cost, alone }: CostRow): Making {
  if (cost.table === 'posts' && !isCostedIn(plan, cost.id)) return 'postNotCosted'
  if (!alone) return 'part'
  if (cost.table === 'posts') return 'post'
  return cost.table === 'training' ? 'training' : makingOfLine(plan, cost)
}

function isCostedIn(plan: Plan, id: string): boolean {
  const post = plan.posts.get(id)
  return post !== undefined && isCosted(post)
}

function makingOfLine(plan: Plan, { id, amount, quarters }: Cost): Making {
  const basis = plan.lines.get(id)?.basis ?? null
  if (basis === null || workedOut(basis) !== amount) return 'typed'
  const isEven = spreadEvenly(amount, 4).every((part, quarter) => part === quarters[quarter])
  return isEven ? 'evenWorking' : 'working'
}

const makingWords: Readonly<Record<Making, string>> = {
  typed: 'The quarters are typed.',
  working: 'The year is unit cost × quantity × units each. The quarters are typed: change them with it.',
  evenWorking: 'The year is unit cost × quantity × units each, and the quarters are even parts of it.',
  training: 'Unit cost × quantity, in the quarter it is paid in.',
  post: 'All from the sheet Posts.',
  postNotCosted: 'Nothing until salary, WTE and first day are known in Ringfence.',
  part: 'A part of a cost that several sources pay, shared out by Ringfence. It is typed: change every part.',
}

/** The same in words, with what becomes of the later years. */
export function makingTold(plan: Plan, row: CostRow): string {
  const making = makingOf(plan, row)
  const { table, id } = row.cost
  const line = table === 'lines' ? plan.lines.get(id) : undefined
  if (!line) return makingWords[making]
  const typed = [line.year2 === null ? [] : ['year 2'], line.year3 === null ? [] : ['year 3']].flat()
  const later =
    typed.length === 0
      ? row.parts > 2
        ? ''
        : ' Later years follow the uplifts of the sheet Assumptions while it goes on.'
      : ` Typed besides: ${typed.join(' and ')}.`
  return makingWords[making] + later
}
