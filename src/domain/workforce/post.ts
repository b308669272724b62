import { z } from 'zod'
import { Shares } from '../costs/line.ts'
import { PlainDate } from '../values/date.ts'
import { Decimal } from '../values/decimal.ts'
import { Id } from '../values/id.ts'
import { NotNegative } from '../values/money.ts'
import { OnCostRates } from '../values/onCosts.ts'
import { Stoppable } from '../values/stoppable.ts'
import { text } from '../values/text.ts'

/** A whole number of people, up to more than any service has. */
const People = z.int().min(0).max(10_000)

/** One post, or several alike: who does what, what it costs and who pays. Its cost by quarter follows from the dates. */
export const Post = z
  .strictObject({
    id: Id,
    position: z.number(),
    /** What it is called here. */
    title: text(300),
    /** The pack's role it counts under. */
    roleId: Id.nullable(),
    interventionId: Id.nullable(),
    employer: text(300),
    /** The pack's on-cost preset the rates were taken from; none once they are the plan's own. */
    employerTypeId: Id.nullable(),
    /** Whole-time equivalents, such as `1.6`. */
    wte: Decimal.nullable(),
    headcount: People,
    bandId: Id.nullable(),
    /** The full-time salary of one person for a year, in pence. */
    salary: NotNegative.nullable(),
    onCosts: OnCostRates,
    contract: z.enum(['permanent', 'fixedTerm']),
    /** Someone is in post. A vacancy starts no sooner than recruiting takes. */
    filled: z.boolean(),
    /** How long recruiting takes from approval to the first day. */
    leadWeeks: z.int().min(0).max(104).nullable(),
    start: PlainDate.nullable(),
    /** The last day; open when there is none. */
    end: PlainDate.nullable(),
    shares: Shares,
    /** People helped by one whole-time worker at a time; none for roles without a caseload. */
    caseload: People.nullable(),
    /** The plan calls this role hard to fill. */
    hardToFill: z.boolean(),
    /** Whole-time equivalents of this post in last year's plan. */
    lastYearWte: Decimal.nullable(),
    stoppable: Stoppable,
    noticeWeeks: z.int().min(0).max(260).nullable(),
    note: text(),
  })
  .readonly()
export type Post = z.infer<typeof Post>

/** A post whose pay and hours are known, and so what a whole year of it costs. */
export type PaidPost = Post & { readonly [F in 'salary' | 'wte']: NonNullable<Post[F]> }
export const isPaid = (post: Post): post is PaidPost => post.salary !== null && post.wte !== null

/** A post whose first day is known besides, and so what it costs in the plan's years. */
export type CostedPost = PaidPost & { readonly start: PlainDate }
export const isCosted = (post: Post): post is CostedPost => isPaid(post) && post.start !== null

/** A skill, qualification or training planned for a role, with its cost. */
export const Training = z
  .strictObject({
    id: Id,
    position: z.number(),
    title: text(300),
    kind: z.enum(['skill', 'qualification', 'training']),
    roleId: Id.nullable(),
    interventionId: Id.nullable(),
    provider: text(300),
    places: People,
    /** The cost of one place, in pence. */
    unitCost: NotNegative,
    /** The quarter it is paid in. */
    quarter: z.literal([1, 2, 3, 4]),
    shares: Shares,
    note: text(),
  })
  .readonly()
export type Training = z.infer<typeof Training>
