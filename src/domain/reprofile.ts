import { movesOf, sourcesOfEither, type FigureMove, type ReckonedPlan } from './comparison.ts'
import type { Reprofile } from './inYear.ts'
import { packOf } from './plan.ts'
import { figure } from './values/figure.ts'
import { quarters } from './values/financialYear.ts'
import type { Pence } from './values/money.ts'

/** A planned figure that is not what was approved. What is planned is always known. */
export type Departure = Reprofile['moves'][number]

/** Where the plan departs from the approved version: what is planned on each source by quarter, and on each category of the menu. */
export function departures(approved: ReckonedPlan, now: ReckonedPlan): readonly Departure[] {
  const sources = sourcesOfEither(approved, now)
  const categories = [
    ...new Set([approved, now].flatMap(({ plan }) => packOf(plan).categories.map(({ id }) => id))),
  ]
  const names = sources.flatMap((id) => [
    ...quarters.map((quarter) => figure.sourcePlanned(id, quarter)),
    figure.sourcePlanned(id),
    ...categories.map((category) => figure.sourceCategoryPlanned(id, category)),
  ])
  return movesOf(approved, now, names).filter(isPlanned)
}

const isPlanned = (
  move: FigureMove,
): move is FigureMove & { readonly before: Pence; readonly after: Pence } =>
  move.before !== null && move.after !== null

/** Whether the log already says where the plan departs from a version: its last re-profile from it says the same. */
export function isLogged(log: readonly Reprofile[], versionId: string, moves: readonly Departure[]): boolean {
  const last = log.findLast((each) => each.versionId === versionId)
  return inOneOrder(last?.moves ?? []) === inOneOrder(moves)
}

const inOneOrder = (moves: readonly Departure[]): string =>
  moves
    .map(({ figure: name, before, after }) => `${name} ${before} ${after}`)
    .toSorted()
    .join('\n')
