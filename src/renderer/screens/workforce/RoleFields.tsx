import type { Post } from '../../../domain/workforce/post.ts'
import { TextField } from '../../components/TextField.tsx'
import { useList, usePack } from '../../stores/usePlan.ts'
import { interventionChoices, roleChoices } from './choices.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { GroupedChoiceField } from './GroupedChoiceField.tsx'
import { givenRole } from './newPost.ts'
import { usePostFields } from './usePostFields.ts'

/** What the post is, what it is for and who employs it. */
export function RoleFields({ post }: { readonly post: Post }) {
  const { readOnly, at, save } = usePostFields(post)
  const pack = usePack()
  const interventions = useList('interventions')
  return (
    <FieldGroup title="The post">
      <TextField
        {...at('title')}
        label="Title"
        hint="As it is called here. It follows the role until you name it"
        value={post.title}
        save={(title) => save({ title })}
        readOnly={readOnly}
      />
      <GroupedChoiceField
        {...at('roleId')}
        label="Role"
        hint="Under the headings of the national workforce census"
        value={post.roleId}
        none="No role chosen yet"
        groups={roleChoices(pack)}
        save={(roleId) => save(givenRole(post, roleId, pack))}
        disabled={readOnly}
      />
      <GroupedChoiceField
        {...at('interventionId')}
        label="Intervention"
        hint="What the post is for"
        value={post.interventionId}
        none="No intervention yet"
        groups={interventionChoices(pack, interventions)}
        save={(interventionId) => save({ interventionId })}
        disabled={readOnly}
      />
      <TextField
        {...at('employer')}
        label="Employer"
        hint="Empty means the intervention’s provider"
        value={post.employer}
        save={(employer) => save({ employer })}
        readOnly={readOnly}
      />
    </FieldGroup>
  )
}
