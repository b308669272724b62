import { inOrder, type Plan } from '../plan.ts'
import type { PlainDate } from '../values/date.ts'
import type { ScenarioDraft } from './scenario.ts'

/** The what-if in which no vacancy is ever filled: what has to be given back if nothing more is hired. */
export const nothingMoreIsHired = (plan: Plan, today: PlainDate): ScenarioDraft => ({
  title: 'Nothing more is hired',
  note: 'No post that is vacant is filled.',
  adjustments: inOrder(plan.posts.values())
    .filter(({ filled }) => !filled)
    .slice(0, 200)
    .map(({ id }) => ({ kind: 'stop', lineId: null, postId: id, from: today })),
})
