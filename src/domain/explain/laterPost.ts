import { annualCost } from '../workforce/postCost.ts'
import { assumptionsOf } from '../costs/uplift.ts'
import { figure, type LaterYear } from '../values/figure.ts'
import { noMoney, pence, type Pence } from '../values/money.ts'
import type { Post } from '../workforce/post.ts'
import type { FigureName } from '../figures/figureName.ts'
import { annualTold } from './post.ts'
import { all, step, type Scope, type Told } from './scope.ts'
import { inWords } from './sentences.ts'

const gone: Told = { amount: noMoney, how: 'It is no longer in the plan' }

/** A whole year of a post at the salary of the second or third year. */
export function laterAnnual(scope: Scope, post: Post, year: LaterYear): Told {
  const { salary, wte } = post
  if (salary === null || wte === null)
    return {
      record: { table: 'posts', id: post.id, field: salary === null ? 'salary' : 'wte' },
      how: 'Nothing until its salary and whole-time equivalents are known',
    }
  const risen = { ...post, wte, salary: scope.amount(figure.postSalary(post.id, year)) }
  return annualTold(risen, annualCost(risen))
}

/** A full-time salary in the second or third year: that of the year before, risen as the plan assumes for pay. */
export function postSalary(scope: Scope, { id, name, period }: FigureName): Told {
  const post = scope.plan.posts.get(id)
  if (!post) return gone
  const { pay2, pay3, basis } = assumptionsOf(scope.plan)
  const [percent, field] = period === 'y3' ? [pay3, 'pay3'] : [pay2, 'pay2']
  const record = { table: 'assumptions', id: 'assumptions', field } as const
  if (post.salary === null) return { record, how: 'Nothing until its salary is known' }
  const before = period === 'y3' ? scope.figure(figure.postSalary(id, 'y2')) : thisYear(post, post.salary)
  const rise = scope.amount(name) - (before.amount ?? 0)
  return {
    record,
    how: `The salary of the year before${percent === null ? `, as no rise of pay has been entered ${inWords(scope.plan, period)}` : `, risen by ${percent}%`}`,
    parts: () =>
      all([
        before,
        ...(percent === null
          ? []
          : [
              step(`Rise of pay by ${percent}%`, pence(rise), {
                how: `${percent}% of the year before, rounded to the penny${basis.trim() === '' ? '' : `, resting on: ${basis.trim()}`}`,
                record,
              }),
            ]),
      ]),
  }
}

const thisYear = ({ id }: Post, salary: Pence) =>
  step('Full-time salary', salary, {
    how: 'Entered with the post',
    record: { table: 'posts', id, field: 'salary' },
  })
