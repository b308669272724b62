import type { PlainDate } from '../values/date.ts'
import type { Decimal } from '../values/decimal.ts'
import type { Pence } from '../values/money.ts'
import type { Post } from '../workforce.ts'

/** A post of which everything is known that its cost rests on. */
export type Costed = Post & { readonly salary: Pence; readonly wte: Decimal; readonly start: PlainDate }

export const isCosted = (post: Post): post is Costed =>
  post.salary !== null && post.wte !== null && post.start !== null
