import type { Pack } from '../../../domain/plan/pack.ts'
import type { Post } from '../../../domain/workforce/post.ts'

/** Posts under a heading of the workforce census. */
export interface PostGroup {
  readonly title: string
  readonly posts: readonly Post[]
}

const other = 'Other posts'

/** The posts under the headings their roles stand under, in the order of the pack; those of no known role come last. */
export function postGroups({ workforce }: Pack, posts: readonly Post[]): readonly PostGroup[] {
  const groupOf = new Map(workforce.roles.map(({ id, group }) => [id, group]))
  const byGroup = Map.groupBy(posts, ({ roleId }) => groupOf.get(roleId ?? '') ?? other)
  return [...new Set(groupOf.values()), other].flatMap((title) => {
    const held = byGroup.get(title)
    return held ? [{ title, posts: held }] : []
  })
}
