import { movesOf, sourcesOfEither, type FigureMove, type ReckonedPlan } from './comparison.ts'
import type { Reprofile } from './inYear.ts'
import { inOrder, packOf } from './plan.ts'
import { figure } from './values/figure.ts'
import { quarters } from './values/financialYear.ts'
import type { Pence } from './values/money.ts'

/** A figure that is not what was approved. What a source has is told only where it was known then and is known now. */
export type Departure = Reprofile['moves'][number]

/**
 * Where the plan departs from the approved version: what each source has, what is planned on it by quarter and on each
 * category of the menu, and what is planned for each intervention.
 */
export function departures(approved: ReckonedPlan, now: ReckonedPlan): readonly Departure[] {
  const sources = sourcesOfEither(approved, now)
  const categories = [
    ...new Set([approved, now].flatMap(({ plan }) => packOf(plan).categories.map(({ id }) => id))),
  ]
  const names = sources.flatMap((id) => [
    figure.sourceAvailable(id),
    ...quarters.map((quarter) => figure.sourcePlanned(id, quarter)),
    figure.sourcePlanned(id),
    ...categories.map((category) => figure.sourceCategoryPlanned(id, category)),
  ])
  const interventions = interventionsOfEither(approved, now).map((id) => figure.interventionPlanned(id))
  return movesOf(approved, now, [...names, ...interventions]).filter(isKnownInBoth)
}

/** The interventions of both states, those of the later one first. */
const interventionsOfEither = (before: ReckonedPlan, after: ReckonedPlan): readonly string[] => [
  ...new Set([after, before].flatMap(({ plan }) => inOrder(plan.interventions.values()).map(({ id }) => id))),
]

const isKnownInBoth = (
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
