import { billionths, one } from '../values/decimal.ts'
import { isLeftUnfilled } from '../workforce/leftUnfilled.ts'
import { isCosted, type Post } from '../workforce/post.ts'
import { nameOf } from './costName.ts'
import { found, type CheckContext } from './context.ts'
import type { Finding } from './finding.ts'

const at = ({ id }: Post, field: string) => ({ table: 'posts', recordId: id, field }) as const
const name = ({ title }: Post): string => nameOf({ table: 'posts', description: title })
const isNought = (rate: string): boolean => Number(rate) === 0

/**
 * W7: a rate of nought is what stands where nobody has said one, as on a new post and where the guidance pack found none.
 * Asked once pay is known, for until then nothing is costed.
 */
export function pensionEntered({ plan }: Pick<CheckContext, 'plan'>, post: Post): Finding[] {
  if (!isCosted(post) || post.salary <= 0 || isNought(post.wte) || isLeftUnfilled(plan, post)) return []
  const { onCosts } = post
  if (!isNought(onCosts.pensionRate)) return []
  const [what, action] = isNought(onCosts.niRate)
    ? [
        `Neither National Insurance nor an employer’s pension is entered for ${name(post)}, so its cost counts neither`,
        'Enter the rates from payroll, or say why there are none.',
      ]
    : [
        `No employer’s pension is entered for ${name(post)}, so its cost counts none`,
        'Enter the rate from payroll, or say why there is none.',
      ]
  return [found('W7', { ...at(post, 'onCosts'), problem: what, action })]
}

/** W8: what is free of National Insurance is free once for each person, so too few people make a post too dear. */
export function peopleCounted(post: Post): Finding[] {
  const { wte, headcount } = post
  if (wte === null || billionths(wte) <= BigInt(headcount) * one) return []
  return [
    found('W8', {
      ...at(post, 'headcount'),
      problem: `${name(post)} is ${wte} WTE and has a headcount of ${headcount}. The pay that is free of National Insurance is counted once for each person, so it costs more here than it will`,
      action: 'Enter how many people fill it, or correct the WTE.',
    }),
  ]
}
