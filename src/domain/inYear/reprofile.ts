import { movesOf, sourcesOfEither, type FigureMove, type ReckonedPlan } from '../plan/comparison.ts'
import { costMoves, isOfCost, isOfQuarter } from './costMoves.ts'
import { mostMoves, type Reprofile } from './inYear.ts'
import { inOrder, packOf } from '../plan/plan.ts'
import { figure } from '../values/figure.ts'
import type { PlainDate } from '../values/date.ts'
import { quarters } from '../values/financialYear.ts'
import type { Pence } from '../values/money.ts'

/** A figure that is not what was approved. What a source has is told only where it was known then and is known now. */
export type Departure = Reprofile['moves'][number]

/**
 * Where the plan departs from the approved version: what each source has, what is planned on it by quarter and on each
 * category of the menu, what is planned for each intervention and, after all these, for each cost by quarter. All of it:
 * the log keeps the first (`keptMoves`).
 */
export function departures(
  approved: ReckonedPlan,
  now: ReckonedPlan,
  today: PlainDate,
): readonly Departure[] {
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
  const moves = movesOf(approved, now, [...names, ...interventions]).filter(isKnownInBoth)
  return [...moves, ...costMoves(approved.plan, now.plan, today)]
}

/** The moves that an entry of the log keeps: as many as it can hold. */
export const keptMoves = (moves: readonly Departure[]): readonly Departure[] => moves.slice(0, mostMoves)

/** How many moves the log would leave out, in a sentence; empty where it keeps all. */
export const notKeptWords = (moves: readonly Departure[]): string =>
  moves.length > mostMoves
    ? `The log keeps the first ${mostMoves.toLocaleString('en-GB')} figures and quarters of costs; ${(moves.length - mostMoves).toLocaleString('en-GB')} more moved, which will not be in it. Save a version as well: it keeps everything.`
    : ''

/** That more may have moved than an entry of the log has, in a sentence; empty where it has all. */
export const cutShortWords = (moves: readonly Departure[]): string =>
  moves.length < mostMoves
    ? ''
    : `An entry of the log keeps the first ${mostMoves.toLocaleString('en-GB')} figures and quarters of costs: more may have moved.`

/** The interventions of both states, those of the later one first. */
const interventionsOfEither = (before: ReckonedPlan, after: ReckonedPlan): readonly string[] => [
  ...new Set([after, before].flatMap(({ plan }) => inOrder(plan.interventions.values()).map(({ id }) => id))),
]

const isKnownInBoth = (
  move: FigureMove,
): move is FigureMove & { readonly before: Pence; readonly after: Pence } =>
  move.before !== null && move.after !== null

/**
 * Whether the log already says where the plan departs from a version: its last re-profile from it says the same. One that
 * was recorded before costs were kept is held only against the rest.
 */
export function isLogged(log: readonly Reprofile[], versionId: string, all: readonly Departure[]): boolean {
  const moves = keptMoves(all)
  const last = log.findLast((each) => each.versionId === versionId)?.moves ?? []
  return inOneOrder(last) === inOneOrder(withoutCosts(last) ? moves.filter((move) => !isOfCost(move)) : moves)
}

/** What is planned on a source cannot move without a cost, so that the costs were not kept. */
const withoutCosts = (moves: readonly Departure[]): boolean =>
  !moves.some(isOfCost) && moves.some(isOfQuarter)

const inOneOrder = (moves: readonly Departure[]): string =>
  moves
    .map(({ figure: name, before, after }) => `${name} ${before} ${after}`)
    .toSorted()
    .join('\n')
