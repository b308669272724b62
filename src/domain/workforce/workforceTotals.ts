import { detailsOf, packOf, type Plan } from '../plan/plan.ts'
import { roleTitle } from './roleTitle.ts'
import { billionths, one } from '../values/decimal.ts'
import { daysShared } from '../values/date.ts'
import { figure } from '../values/figure.ts'
import { daysIn, firstDay, lastDay } from '../values/financialYear.ts'
import type { Pence } from '../values/money.ts'
import type { Post } from './post.ts'

/** The posts of one role, or all posts, added up. Whole-time equivalents are billionths, so that they stay exact. */
export interface WorkforceSums {
  /** Not known while one of the posts has no WTE. */
  readonly wte: bigint | null
  /** Not known while one of the posts does not say what it was last year. */
  readonly lastYearWte: bigint | null
  readonly headcount: number
  /** Of posts nobody is in; not known while one of them has no WTE. */
  readonly vacantWte: bigint | null
  /** What the posts cost in the plan's year. */
  readonly cost: Pence
  /** How many people the workers can help at a time; none where no post has a caseload. */
  readonly caseloadPlaces: number | null
}

export interface RoleTotals extends WorkforceSums {
  /** None for posts that name no role. */
  readonly roleId: string | null
  readonly title: string
  /** The heading of the workforce census it stands under. */
  readonly group: string
}

/**
 * The plan's posts by role, in the order of the pack, with roles the pack does not have and posts of no role after them.
 * `figureOf` looks figures up by name, so that the money here is the money everywhere.
 */
export function workforceTotals(plan: Plan, figureOf: (name: string) => Pence) {
  const posts = [...plan.posts.values()]
  const byRole = Map.groupBy(posts, (post) => post.roleId)
  const rows = rolesOf(plan, new Set(byRole.keys())).flatMap(({ roleId, title, group }): RoleTotals[] => {
    const held = byRole.get(roleId)
    const cost = roleId === null ? figure.noRolePlanned : figure.rolePlanned(roleId)
    return held ? [{ roleId, title, group, ...sumsOf(held, figureOf(cost)) }] : []
  })
  return { rows, total: sumsOf(posts, figureOf(figure.postsPlanned())) }
}

/** Every role there can be a row for. */
function rolesOf(plan: Plan, named: ReadonlySet<string | null>) {
  const { roles } = packOf(plan).workforce
  const known = roles.map(({ id, title, group }) => ({ roleId: id, title, group }))
  const gone = [...named].flatMap((roleId) =>
    roleId === null || roles.some(({ id }) => id === roleId)
      ? []
      : [{ roleId, title: roleTitle(plan, roleId), group: other }],
  )
  return [...known, ...gone, { roleId: null, title: 'No role chosen yet', group: other }]
}

const other = 'Other posts'

function sumsOf(posts: readonly Post[], cost: Pence): WorkforceSums {
  return {
    wte: sumOf(posts.map(({ wte }) => wte)),
    lastYearWte: sumOf(posts.map(({ lastYearWte }) => lastYearWte)),
    headcount: posts.reduce((sum, { headcount }) => sum + headcount, 0),
    vacantWte: sumOf(posts.filter(({ filled }) => !filled).map(({ wte }) => wte)),
    cost,
    caseloadPlaces: placesOf(posts),
  }
}

/** What decimals make together; unknown as soon as one of them is. */
function sumOf(decimals: readonly (string | null)[]): bigint | null {
  let sum = 0n
  for (const decimal of decimals) {
    if (decimal === null) return null
    sum += billionths(decimal)
  }
  return sum
}

/** Caseload × WTE of each post, in whole people: nobody has room for half a person. */
function placesOf(posts: readonly Post[]): number | null {
  const places = posts.flatMap(({ caseload, wte }) =>
    caseload === null || wte === null ? [] : [Number((BigInt(caseload) * billionths(wte)) / one)],
  )
  return places.length === 0 ? null : places.reduce((sum, each) => sum + each, 0)
}

/** For how many days of the plan's year a post is costed; none while its start is not known. */
export function daysCosted(plan: Plan, post: Post): { readonly days: number; readonly ofYear: number } {
  const { financialYear: year } = detailsOf(plan)
  const days = post.start === null ? 0 : daysShared([post.start, post.end], [firstDay(year), lastDay(year)])
  return { days, ofYear: daysIn(year) }
}
