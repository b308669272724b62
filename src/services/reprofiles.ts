import type { DeparturesView, MovesView, MoveView } from '../contract/inYearViews.ts'
import type { PlanUpdate } from '../contract/views.ts'
import { ReckonedPlan } from '../domain/plan/comparison.ts'
import { isOfCost } from '../domain/inYear/costMoves.ts'
import { readFigureName } from '../domain/figures/figureName.ts'
import type { Reprofile } from '../domain/inYear/inYear.ts'
import { inOrder, type Plan } from '../domain/plan/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import {
  cutShortWords,
  departures,
  isLogged,
  keptMoves,
  notKeptWords,
  type Departure,
} from '../domain/inYear/reprofile.ts'
import { pence } from '../domain/values/money.ts'
import { refuseDay } from './approvalDay.ts'
import { firstOf } from './firstOf.ts'
import { labelIn } from './labels.ts'
import { plansThen } from './plansThen.ts'
import type { PlanSession } from './planSession.ts'

type Recorded = Pick<Reprofile, 'title' | 'reason' | 'approval' | 'approvedOn'>

/** Where the plan departs from the approved version, and what was recorded of it. */
export function departuresOf(session: PlanSession): DeparturesView {
  const { plan } = session
  const against = approvedPlan(session)
  const moves = against ? movesSince(session, against.then) : []
  const log = inOrder(plan.reprofiles.values())
  const plans = against ? [plan, against.then] : [plan]
  return {
    versionId: against?.versionId ?? null,
    departures: { ...told(plans, against?.then, moves), notKept: notKeptWords(moves) },
    logged: against !== null && isLogged(log, against.versionId, moves),
    log: Object.fromEntries(
      log.map((each) => [
        each.id,
        {
          ...told(plans, each.versionId === against?.versionId ? against.then : undefined, each.moves),
          notKept: cutShortWords(each.moves),
        },
      ]),
    ),
  }
}

/**
 * Writes into the log how the plan departs from the approved version. Refuses where there is nothing to record, and a day
 * of approval that has not come.
 */
export function recordReprofile(session: PlanSession, revision: number, recorded: Recorded): PlanUpdate {
  session.catchUp()
  if (recorded.approvedOn !== null) refuseDay(session, recorded.approvedOn)
  const against = approvedPlan(session)
  if (against === null)
    throw new Refusal(
      'nothing-approved',
      'No version is approved yet. Mark the version that was agreed as approved under Versions first',
    )
  const moves = movesSince(session, against.then)
  const log = inOrder(session.plan.reprofiles.values())
  if (isLogged(log, against.versionId, moves))
    throw new Refusal(
      'nothing-to-record',
      moves.length === 0
        ? 'The money is planned as it was approved, so there is nothing to record'
        : 'The last re-profile in the log says all of this already. Change that one',
    )
  const record: Reprofile = {
    id: crypto.randomUUID(),
    position: (log.at(-1)?.position ?? 0) + 1024,
    ...recorded,
    date: session.today,
    versionId: against.versionId,
    moves: keptMoves(moves),
  }
  return session.execute(revision, { type: 'reprofile.add', record })
}

/** The plan as it was agreed; none while no version is approved. */
function approvedPlan(session: PlanSession): { readonly versionId: string; readonly then: Plan } | null {
  const approved = [...session.plan.versions.values()].find((version) => version.approved)
  return approved ? { versionId: approved.id, then: plansThen(session, approved.entry) } : null
}

const movesSince = ({ plan, today }: PlanSession, then: Plan): readonly Departure[] =>
  departures(new ReckonedPlan(then, today), new ReckonedPlan(plan, today), today)

/** Moves in words; only the states told here can explain theirs. The first of the plans is the one that is open. */
function told(
  plans: readonly Plan[],
  then: Plan | undefined,
  moves: readonly Departure[],
): Omit<MovesView, 'notKept'> {
  const [costs, figures] = [moves.filter(isOfCost), moves.filter((each) => !isOfCost(each))]
  const { first, more } = firstOf(costs)
  const view = (all: readonly Departure[]) => all.map((move) => viewOf(plans, then, move))
  return { figures: view(figures), costs: view(first), moreCosts: more }
}

function viewOf(plans: readonly Plan[], then: Plan | undefined, move: Departure): MoveView {
  const holds = (plan: Plan | undefined): boolean =>
    plan !== undefined && readFigureName(plan, move.figure) !== null
  return {
    ...move,
    label: labelIn(plans, move.figure),
    difference: pence(move.after - move.before),
    explained: { before: holds(then), after: holds(plans[0]) },
  }
}
