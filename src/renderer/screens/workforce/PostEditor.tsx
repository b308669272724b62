import { figure } from '../../../domain/values/figure.ts'
import type { Post } from '../../../domain/workforce/post.ts'
import { headingId } from '../../components/arrive.ts'
import { RecordEditor } from '../../components/RecordEditor.tsx'
import { SharesField } from '../../components/shares/SharesField.tsx'
import { useListEdits } from '../../components/useListEdits.ts'
import { useFigure } from '../../stores/usePlan.ts'
import { ContractFields } from './ContractFields.tsx'
import { nameOf } from './newPost.ts'
import { OnCostFields } from './OnCostFields.tsx'
import { PayFields } from './PayFields.tsx'
import { PlanningFields } from './PlanningFields.tsx'
import { PostCost } from './PostCost.tsx'
import { RoleFields } from './RoleFields.tsx'
import { usePostFields } from './usePostFields.ts'

/** Everything about one post, with its cost as it follows. */
export function PostEditor({ post }: { readonly post: Post }) {
  const { readOnly, at, save } = usePostFields(post)
  const edits = useListEdits()
  return (
    <RecordEditor
      record={`posts/${post.id}`}
      title={nameOf(post)}
      removal="Remove this post"
      remove={() => {
        edits.remove({ type: 'post.remove', id: post.id }, `the post “${nameOf(post)}”`, headingId)
      }}
      standing={<PostCost post={post} />}
    >
      <RoleFields post={post} />
      <PayFields post={post} />
      <OnCostFields post={post} />
      <ContractFields post={post} />
      <SharesField
        {...at('shares')}
        shares={post.shares}
        amount={useFigure(figure.costPlanned('posts', post.id))}
        save={(shares) => save({ shares })}
        readOnly={readOnly}
      />
      <PlanningFields post={post} />
    </RecordEditor>
  )
}
