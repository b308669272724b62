import { expectedStart } from '../costs/cost.ts'
import { costTitle } from '../figures/figureLabel.ts'
import { inOrder, type Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/date.ts'
import { isLeftUnfilled } from '../workforce/leftUnfilled.ts'
import { refuseTooMany, type Adjustment, type ScenarioDraft } from './scenario.ts'

/**
 * The what-if in which no vacancy is ever filled: what has to be given back if nothing more is hired. Refused where more
 * posts are vacant than one scenario holds changes.
 */
export function nothingMoreIsHired(plan: Plan, today: PlainDate): ScenarioDraft {
  const [dated, undated] = [true, false].map((has) =>
    vacancies(plan, today).filter(({ expected }) => (expected !== null) === has),
  )
  const adjustments = (dated ?? []).map(({ id }): Adjustment => ({
    kind: 'stop',
    lineId: null,
    postId: id,
    from: today,
  }))
  refuseTooMany(
    adjustments.length,
    'Add a scenario in which every vacant post starts later instead: that is one change',
  )
  return {
    title: 'Nothing more is hired',
    note: ['No post that is vacant is filled.', ...undatedSaid(undated?.length ?? 0)].join(' '),
    adjustments,
  }
}

/** A vacancy without a first day costs nothing in the plan, so there is nothing to stop. */
const undatedSaid = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${count === 1 ? 'One of them has' : `${count.toLocaleString('en-GB')} of them have`} no start date and cost nothing in the plan, so nothing is changed there.`,
      ]

/** A post nobody is in that is still to be filled. */
interface Vacancy {
  readonly id: string
  readonly title: string
  /** The first day on which somebody is expected in it; none while it has no start date. */
  readonly expected: PlainDate | null
}

/** The posts that are still to be filled, in their order. One that is to stay empty is none of them. */
export const vacancies = (plan: Plan, today: PlainDate): readonly Vacancy[] =>
  inOrder(plan.posts.values())
    .filter((post) => !post.filled && !isLeftUnfilled(plan, post))
    .map((post) => ({
      id: post.id,
      title: costTitle(plan, 'posts', post.id),
      expected: expectedStart(post, today),
    }))
