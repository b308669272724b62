import type { Line } from '../../../../domain/budget.ts'
import type { Post } from '../../../../domain/workforce.ts'
import type { CostChoice } from './adjustmentKinds.ts'

/** Lines and posts to choose from, each as `lines/id` or `posts/id` with its name. */
export const costChoices = (
  lines: readonly Line[],
  posts: readonly Post[],
): readonly (readonly [string, string])[] => [
  ...lines.map(
    ({ id, description }) => [`lines/${id}`, description || 'A line with no description'] as const,
  ),
  ...posts.map(({ id, title }) => [`posts/${id}`, `Post: ${title || 'with no title'}`] as const),
]

export const costKey = ({ lineId, postId }: CostChoice): string =>
  lineId === null ? `posts/${postId ?? ''}` : `lines/${lineId}`

export function costOfKey(key: string): CostChoice {
  const [table, id = ''] = key.split('/')
  return table === 'lines' ? { lineId: id, postId: null } : { lineId: null, postId: id }
}
