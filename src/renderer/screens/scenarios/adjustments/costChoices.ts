import type { Choice } from '../../../components/FindBox.tsx'
import type { PlanStore } from '../../../stores/planStore.ts'
import type { CostChoice } from './adjustmentKinds.ts'

/** Lines and posts with these words in their name, each as `lines/id` or `posts/id`. */
export function costsFound(store: PlanStore, words: string): readonly Choice[] {
  const sought = words.trim().toLowerCase()
  const all = [
    ...store.list('lines').map(({ id }) => `lines/${id}`),
    ...store.list('posts').map(({ id }) => `posts/${id}`),
  ]
  return all
    .map((key) => [key, costTitle(store, key)] as const)
    .filter(([, title]) => title.toLowerCase().includes(sought))
}

export function costTitle(store: PlanStore, key: string): string {
  const { lineId, postId } = costOfKey(key)
  const line = lineId === null ? undefined : store.record('lines', lineId)
  if (line) return line.description || 'A line with no description'
  const post = postId === null ? undefined : store.record('posts', postId)
  return post ? `Post: ${post.title || 'with no title'}` : 'No longer in the plan'
}

export const costKey = ({ lineId, postId }: CostChoice): string =>
  lineId === null ? `posts/${postId ?? ''}` : `lines/${lineId}`

export function costOfKey(key: string): CostChoice {
  const [table, id = ''] = key.split('/')
  return table === 'lines' ? { lineId: id, postId: null } : { lineId: null, postId: id }
}
