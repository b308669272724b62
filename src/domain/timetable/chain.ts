import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { sourced } from '../values/certainty.ts'
import { Id } from '../values/id.ts'
import { Offset } from './offset.ts'
import { Step } from './timetable.ts'

const stepShape = Step.unwrap().shape
const offsetShape = Offset.unwrap().shape

/** One step of a chain, reckoned from another of the same chain or from the step the chain ends in. */
const ChainStep = z
  .strictObject({
    /** What the chain's other steps call it. */
    key: Id,
    title: stepShape.title,
    kind: stepShape.kind,
    /** Who usually does it, as a role. */
    owner: stepShape.owner,
    /** The key of the step it is reckoned from; `anchor` for the step the whole chain is planned from. */
    from: Id,
    direction: offsetShape.direction,
    days: offsetShape.days,
    count: offsetShape.count,
    /** The keys of the steps that have to be over before it. */
    waitsFor: z.array(Id).readonly(),
    note: z.string(),
    ...sourced,
  })
  .readonly()
export type ChainStep = z.infer<typeof ChainStep>

/** The key by which steps of a chain name the step it is planned from. */
export const anchor = 'anchor'

/**
 * How a decision is usually come to, as steps planned from one date, such as the submission. The lengths are working
 * values to start from: every council has its own.
 */
export const Chain = z
  .strictObject({
    id: Id,
    title: z.string().min(1),
    summary: z.string(),
    /** The step it is planned from, where the timetable has none of that kind yet. */
    anchor: z.strictObject({ title: stepShape.title, kind: stepShape.kind }).readonly(),
    steps: z.array(ChainStep).min(1).readonly(),
  })
  .readonly()
export type Chain = z.infer<typeof Chain>

/**
 * The steps a chain adds to a timetable. One that stands there already by its title is taken for the chain's own and left
 * as it is, so that taking a chain twice adds nothing. `anchorId` is the step to plan from; where there is none it is
 * made. `ids` has an id for every key of the chain and for the anchor, to be used where a step is made.
 */
export function stepsOfChain(
  chain: Chain,
  anchorId: Id | null,
  steps: readonly Step[],
  ids: Readonly<Record<string, Id>>,
): readonly Step[] {
  const there = new Map(steps.map(({ title, id }) => [title, id]))
  const idOf = (key: string): Id => {
    if (key === anchor && anchorId !== null) return anchorId
    const title = key === anchor ? chain.anchor.title : chain.steps.find((step) => step.key === key)?.title
    const id = there.get(title ?? '') ?? ids[key]
    if (id === undefined) throw new Refusal('not-allowed', `No id was given for the step “${title ?? key}”`)
    return id
  }
  const known = new Set(steps.map(({ id }) => id))
  const last = Math.max(0, ...steps.map(({ position }) => position))
  return [blank(idOf(anchor), chain.anchor), ...chain.steps.map((step) => stepOf(step, idOf))]
    .filter(({ id }) => !known.has(id))
    .map((step, index) => ({ ...step, position: last + (index + 1) * 1024 }))
}

function stepOf(step: ChainStep, idOf: (key: string) => Id): Step {
  const from = { stepId: idOf(step.from), direction: step.direction, days: step.days, count: step.count }
  const forMeeting = step.kind === 'papers' && step.direction === 'before' && step.count === 'clear'
  return {
    ...blank(idOf(step.key), step),
    owner: step.owner,
    note: step.note,
    waitsFor: step.waitsFor.map(idOf),
    ...(forMeeting ? { meetingId: from.stepId, clearDays: from.days } : { follows: from }),
  }
}

const blank = (id: Id, { title, kind }: Pick<Step, 'title' | 'kind'>): Step => ({
  id,
  position: 0,
  title,
  kind,
  date: null,
  meetingId: null,
  clearDays: null,
  owner: '',
  doneOn: null,
  note: '',
  follows: null,
  waitsFor: [],
})
