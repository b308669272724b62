import { quarterTitle } from '../values/financialYear.ts'
import { formatPounds, noMoney } from '../values/money.ts'
import type { Training } from '../workforce/post.ts'
import type { FigureName } from '../figures/figureName.ts'
import { lineLater, lineQuarter, lineYear } from './line.ts'
import { laterAnnual } from './laterPost.ts'
import { postAnnual, postCost } from './post.ts'
import { largestFirst, type Scope, type Told } from './scope.ts'
import { actual } from './spent.ts'
import type { Period } from '../values/figure.ts'

const nothing: Told = { amount: noMoney, how: 'It is no longer in the plan' }

/** A cost in a period, as its own record makes it. */
export function costPlanned(scope: Scope, { subject, id, period }: FigureName): Told {
  const { lines, posts, training } = scope.plan
  if (subject === 'posts') {
    const post = posts.get(id)
    return post ? postCost(scope, post, period) : nothing
  }
  if (subject === 'training') {
    const record = training.get(id)
    return record ? trainingCost(record, period) : nothing
  }
  const line = lines.get(id)
  if (!line) return nothing
  if (period === undefined) return lineYear(scope, line)
  return typeof period === 'number' ? lineQuarter(scope, line, period) : lineLater(scope, line, period)
}

function trainingCost({ id, places, unitCost, quarter }: Training, period: Period | undefined): Told {
  const record = { table: 'training', id, field: 'unitCost' } as const
  if (period === 'y2' || period === 'y3') return { record, how: 'Training is planned for one year only' }
  if (period !== undefined && period !== quarter)
    return {
      record: { ...record, field: 'quarter' },
      how: `Nothing in this quarter: it is paid in ${quarterTitle(quarter)}`,
    }
  return { record, how: `${places} ${places === 1 ? 'place' : 'places'} × ${formatPounds(unitCost)} each` }
}

/** What was spent on a cost. */
export const costActual = (scope: Scope, { name }: FigureName): Told => ({
  how: 'What was entered as spent on it',
  parts: () => largestFirst(scope, scope.contributors(name), ({ record }) => actual(scope, record, null)),
})

/** A whole year of a post. */
export function annual(scope: Scope, { id, period }: FigureName): Told {
  const post = scope.plan.posts.get(id)
  if (!post) return nothing
  return period === 'y2' || period === 'y3' ? laterAnnual(scope, post, period) : postAnnual(scope, post)
}
