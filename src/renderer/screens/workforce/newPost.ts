import type { Pack } from '../../../domain/plan/pack.ts'
import type { Decimal } from '../../../domain/values/decimal.ts'
import { firstDay, type FinancialYear } from '../../../domain/values/financialYear.ts'
import { noMoney } from '../../../domain/values/money.ts'
import type { Post } from '../../../domain/workforce/post.ts'
import { newId } from '../../stores/usePlan.ts'

/** What a post is called until it is given a name or a role. */
const newTitle = 'New post'

const none = '0' as Decimal

/** A whole-time post of one person from the first day of the year. What it is paid is left for people to tell. */
export const newPost = (year: FinancialYear, position: number): Post => ({
  id: newId(),
  position,
  title: newTitle,
  roleId: null,
  interventionId: null,
  employer: '',
  employerTypeId: null,
  wte: '1' as Decimal,
  headcount: 1,
  bandId: null,
  salary: null,
  onCosts: { niRate: none, niThreshold: noMoney, pensionRate: none, levyRate: none },
  contract: 'permanent',
  filled: false,
  leadWeeks: null,
  start: firstDay(year),
  end: null,
  shares: [],
  caseload: null,
  hardToFill: false,
  lastYearWte: null,
  stoppable: 'unknown',
  noticeWeeks: null,
  note: '',
})

/** A post like another, just below it in the list. */
export function copyOf(post: Post, posts: readonly Post[]): Post {
  const next = posts[posts.indexOf(post) + 1]
  const position = next ? (post.position + next.position) / 2 : post.position + 1024
  return { ...post, id: newId(), position }
}

/** What choosing a role changes: a post that has no name of its own is called after its role. */
export function givenRole(post: Post, roleId: string | null, { workforce }: Pack): Partial<Post> {
  const titleOf = (id: string | null): string => workforce.roles.find((role) => role.id === id)?.title ?? ''
  const unnamed = ['', newTitle, titleOf(post.roleId)].includes(post.title.trim())
  const title = titleOf(roleId)
  return unnamed && title !== '' ? { roleId, title } : { roleId }
}

/** A post by its name, for lists and sentences. */
export const nameOf = ({ title }: Pick<Post, 'title'>): string => title.trim() || 'A post without a title'
