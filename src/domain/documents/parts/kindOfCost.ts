import type { Cost } from '../../costs/cost.ts'
import type { Plan } from '../../plan/plan.ts'
import { costTypeTitles } from '../../values/costType.ts'

/** What a cost is, for readers: a line by its type of cost; a post by its WTE; training by its places. */
export function kindOfCost(plan: Plan, { table, id, costType }: Cost): string {
  if (table === 'posts') {
    const wte = plan.posts.get(id)?.wte ?? null
    return wte === null ? 'Post, WTE not known' : `Post, ${wte} WTE`
  }
  if (table === 'training') {
    const places = plan.training.get(id)?.places ?? 0
    return `Training, ${places} ${places === 1 ? 'place' : 'places'}`
  }
  return costTypeTitles[costType]
}
