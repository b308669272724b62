import type { Post } from '../../../domain/workforce/post.ts'
import { fieldId } from '../../components/fieldName.ts'
import { warningFor } from '../../components/fieldWarning.ts'
import { useOpenFindingsOf } from '../../stores/useOpenFindingsOf.ts'
import { usePlan, useView } from '../../stores/usePlan.ts'

/** What the fields of a post have in common: how they are saved, and what the checks say beside each. */
export function usePostFields(post: Post) {
  const store = usePlan()
  const { readOnly } = useView()
  const findings = useOpenFindingsOf(`posts/${post.id}`)
  return {
    readOnly,
    at: (field: keyof Post) => ({
      id: fieldId('posts', post.id, field),
      warning: warningFor(findings, field),
    }),
    save: (fields: Partial<Omit<Post, 'id'>>): Promise<void> =>
      store.execute({ type: 'post.change', id: post.id, fields }),
  }
}
