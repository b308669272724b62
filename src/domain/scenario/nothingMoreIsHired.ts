import { inOrder, type Plan } from '../plan.ts'
import type { PlainDate } from '../values/date.ts'
import { refuseTooMany, type Adjustment, type ScenarioDraft } from './scenario.ts'

/**
 * The what-if in which no vacancy is ever filled: what has to be given back if nothing more is hired. Refused where more
 * posts are vacant than one scenario holds changes.
 */
export function nothingMoreIsHired(plan: Plan, today: PlainDate): ScenarioDraft {
  const adjustments = inOrder(plan.posts.values())
    .filter(({ filled }) => !filled)
    .map(({ id }): Adjustment => ({ kind: 'stop', lineId: null, postId: id, from: today }))
  refuseTooMany(
    adjustments.length,
    'Add a scenario in which every vacant post starts later instead: that is one change',
  )
  return { title: 'Nothing more is hired', note: 'No post that is vacant is filled.', adjustments }
}
